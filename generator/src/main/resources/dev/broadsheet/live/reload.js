// Reloads the page as soon as newer files are in place, and comes back to where the reader was.
(() => {
  const version = document.currentScript.dataset.version;
  const key = "broadsheet-place:" + location.pathname;
  const place = sessionStorage.getItem(key);
  if (place !== null) {
    sessionStorage.removeItem(key);
    addEventListener("load", () => scrollTo({ top: Number(place), behavior: "instant" }));
  }
  const events = new EventSource("/_live/events?since=" + version);
  events.onmessage = () => {
    events.close();
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  };
})();
