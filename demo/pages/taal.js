// A code that somebody took along from a desk has the language in its address: ?lang=ar
const lang = new URLSearchParams(location.search).get('lang');
if (lang) document.documentElement.lang = lang;
