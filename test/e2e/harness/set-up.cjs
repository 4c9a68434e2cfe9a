const { buildPages } = require("./built-pages");

module.exports = buildPages;
