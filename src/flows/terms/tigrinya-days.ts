/** The months in Tigrinya, January first: not every browser knows them. */
export const tigrinyaMonths = 'ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ'.split(' ');

/** The days of the week in Tigrinya, Sunday first. */
export const tigrinyaWeekdays = 'ሰንበት ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም'.split(' ');
