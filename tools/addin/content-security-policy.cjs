/** Where a page without a copy of its own gets Office.js. */
const CDN_ORIGIN = "https://appsforoffice.microsoft.com";

/**
 * SHA-256 of nothing. Fluent UI puts empty <style> elements into the page and fills them through the CSSOM, which no
 * policy forbids; a browser asks about the empty elements all the same. Any style that is written as text stays refused.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page may load: its own files, and Office.js. Nothing is sent anywhere, and no page is framed: 'none' also
 * refuses the frame of Microsoft's telemetry that Office.js opens outside of Excel. A browser allows a script at work in
 * the background (a worker) what that script's own response says, and not what the page says here: for that the server
 * has to send the same policy as a header (docs/deployment).
 * @param {{ officeJs: "cdn" | "local" | "none", liveReload?: string[] }} page where it gets Office.js, and the addresses
 *   that tell it of a new build while it is being developed
 * @returns {string}
 */
function contentSecurityPolicy({ officeJs, liveReload = [] }) {
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(officeJs === "cdn" ? [CDN_ORIGIN] : [])],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...liveReload],
    "worker-src": ["'self'"],
    "frame-src": ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  })
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

module.exports = { contentSecurityPolicy };
