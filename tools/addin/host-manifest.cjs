const { DEVELOPMENT_URL } = require("./base-url.cjs");

/**
 * The manifest for a real host: each address in it moves from the development server to `baseUrl`.
 * @param {string} xml manifest.xml as it stands in the repository
 * @param {string} baseUrl as `parseBaseUrl` gives it
 * @returns {string}
 */
function hostManifest(xml, baseUrl) {
  // The rest of what XML reserves is percent-encoded in an address.
  return xml.replaceAll(`"${DEVELOPMENT_URL}/`, `"${baseUrl.replaceAll("&", "&amp;")}/`);
}

module.exports = { hostManifest };
