const { removePages } = require("./built-pages");

module.exports = removePages;
