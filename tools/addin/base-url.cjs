const { SettingError } = require("./setting-error.cjs");

/** Where `npm start` serves the add-in; the address that manifest.xml holds. */
const DEVELOPMENT_URL = "https://localhost:3000";

const EXAMPLE = "https://jenjang.example.go.id or https://intranet.example.go.id/jenjang";

/**
 * The address that the add-in's files will have, without a slash at its end.
 * @param {string} text what the builder typed
 * @returns {string}
 * @throws {SettingError} when Office would not load an add-in from there
 */
function parseBaseUrl(text) {
  const problem = findProblem(text);
  if (problem !== null) throw new SettingError(`baseUrl "${text}" ${problem}. Write one like ${EXAMPLE}.`);
  return new URL(text).href.replace(/\/+$/, "");
}

function findProblem(text) {
  if (!URL.canParse(text)) return "is not an address";
  const url = new URL(text);
  if (url.protocol !== "https:") return "does not begin with https, and Office loads add-ins over https only";
  if (url.username !== "" || url.password !== "") return "holds a user name or a password, which every user would see";
  if (/[?#]/.test(text)) return "has a part after ? or #, to which no file name can be added";
  if (/\.(html?|xml|js)$/i.test(url.pathname)) return "names a file; it has to be the folder that the files are in";
  return null;
}

module.exports = { DEVELOPMENT_URL, parseBaseUrl };
