import { describe, expect, it } from 'vitest';

import { isPrivateHost, webAddressProblem } from './web-address.rules.ts';

describe('an address that browsers are sent to', () => {
  it.each([
    'https://maps.example/style.json',
    'https://maps.example:8443/style.json?key=public',
    'http://localhost:8080/style.json',
    'http://peta/style.json',
    'http://peta.local/style.json',
    'http://10.1.2.3/style.json',
    'http://172.31.0.1/style.json',
    'http://192.168.1.9/style.json',
    'http://[::1]:8080/style.json',
    'http://[fd12:3456::1]/style.json',
  ])('may be %s', (address) => {
    expect(webAddressProblem(address)).toBeNull();
  });

  it.each([
    ['http://maps.example/style.json', 'NOT_SECRET'],
    ['http://8.8.8.8/style.json', 'NOT_SECRET'],
    ['http://172.32.0.1/style.json', 'NOT_SECRET'],
    ['http://[2001:db8::1]/style.json', 'NOT_SECRET'],
    ['https://sari:rahasia@maps.example/style.json', 'CREDENTIALS'],
    ['https://sari@maps.example/style.json', 'CREDENTIALS'],
    ['mapbox://styles/mapbox/streets-v12', 'NO_ADDRESS'],
    ['javascript:alert(1)', 'NO_ADDRESS'],
    ['data:application/json,{}', 'NO_ADDRESS'],
    ['file:///etc/passwd', 'NO_ADDRESS'],
    ['/style.json', 'NO_ADDRESS'],
    ['', 'NO_ADDRESS'],
    [`https://maps.example/${'x'.repeat(2_000)}`, 'NO_ADDRESS'],
  ])('may not be %s', (address, problem) => {
    expect(webAddressProblem(address)).toBe(problem);
  });

  it('is private by its host, and not by what a host merely begins with', () => {
    expect(isPrivateHost('10.example.org')).toBe(false);
    expect(isPrivateHost('localhost.example.org')).toBe(false);
    expect(isPrivateHost('peta.localhost')).toBe(true);
  });
});
