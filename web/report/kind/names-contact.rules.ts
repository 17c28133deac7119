const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
/** Nine digits or more, as people write numbers that one can call: 0812 3456 7890, +62-812…, (0380) 833.000. */
const PHONE = /(?:\d[\s().-]{0,2}){8,}\d/;

/** Whether a text holds an address or a number by which somebody can be reached: everyone would read it. */
export const namesContact = (text: string): boolean => EMAIL.test(text) || PHONE.test(text);
