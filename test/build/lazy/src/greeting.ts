export const greeting = 'Goedemiddag';
