const klachtwijzer = location.origin;
addEventListener('message', ({ source, origin, data }) => {
  if (origin !== klachtwijzer || data?.type !== 'lmz-klachtwijzer-height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.max(0, data.height)}px`;
  }
});
