const { inspect } = require("node:util");

/** A build setting that cannot be used. */
class SettingError extends Error {
  /** Whoever mistypes a setting needs the sentence, and not where in our files it was found. */
  [inspect.custom]() {
    return this.message;
  }
}

module.exports = { SettingError };
