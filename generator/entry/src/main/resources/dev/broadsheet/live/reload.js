// Reloads the page as soon as newer files are in place, and comes back to where the reader was.
(() => {
  const version = document.currentScript.dataset.version;
  const key = "broadsheet-place:" + location.pathname;
  const place = sessionStorage.getItem(key);
  if (place !== null) {
    sessionStorage.removeItem(key);
    addEventListener("load", () => scrollTo({ top: Number(place), behavior: "instant" }));
  }
  const newest = async () => {
    try {
      const response = await fetch("/_live/version");
      return response.ok ? await response.text() : version;
    } catch {
      return version; // the server is not running; it may come back
    }
  };
  const check = async () => {
    if (!document.hidden && (await newest()) !== version) {
      sessionStorage.setItem(key, String(scrollY));
      location.reload();
    } else {
      setTimeout(check, 500);
    }
  };
  check();
})();
