/** For a page whose own font has no Arabic and no Ethiopic letters, in the order of a `font-family`. */
export const arabicAndEthiopic = "'Noto Naskh Arabic', 'Noto Sans Ethiopic', 'Abyssinica SIL', Tahoma, sans-serif";
