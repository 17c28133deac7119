import sharp from 'sharp';

import type { Picture } from '../city-habits.ts';
import { type Random, randomOf } from '../random.rules.ts';

const WIDTH = 1280;
const HEIGHT = 960;
const HORIZON = 430;

/** A made-up photo of a street, different for each seed: JPEG, no camera and no person involved. */
export async function drawPicture(picture: Picture, seed: string): Promise<Buffer> {
  const random = randomOf(`${picture} ${seed}`);
  const night = picture === 'LAMP';
  const body = [backdrop(random, night), street(random, night), SCENES[picture](random)].join('\n');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
${DEFINITIONS}${body}</svg>`;
  return sharp(Buffer.from(svg))
    .modulate({ brightness: random.between(0.92, 1.06) })
    .jpeg({ quality: 80 })
    .toBuffer();
}

const DEFINITIONS = `<defs>
<linearGradient id="day" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7fa8cf"/><stop offset="1" stop-color="#e9e6da"/></linearGradient>
<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#10131f"/><stop offset="1" stop-color="#3a3146"/></linearGradient>
<linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b9a585"/><stop offset="1" stop-color="#7d6a4c"/></linearGradient>
<radialGradient id="hole"><stop offset="0" stop-color="#241f1b"/><stop offset="0.75" stop-color="#3b342d"/><stop offset="1" stop-color="#5c544b"/></radialGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#ffe9a8" stop-opacity="0.9"/><stop offset="1" stop-color="#ffe9a8" stop-opacity="0"/></radialGradient>
<filter id="soft"><feGaussianBlur stdDeviation="5"/></filter><filter id="far"><feGaussianBlur stdDeviation="2"/></filter>
</defs>`;

function backdrop(random: Random, night: boolean): string {
  const sky = `<rect width="${WIDTH}" height="${HORIZON + 20}" fill="url(#${night ? 'dusk' : 'day'})"/>`;
  const hills = polygon(ridge(random, HORIZON - 90, 60), night ? '#171a24' : '#8c9a86', 'filter="url(#far)"');
  const houses = times(7, (index) => house(random, index * 190 + random.between(-40, 40), night));
  const trees = times(6, () =>
    crown(random, random.between(0, WIDTH), HORIZON - 20, random.between(40, 95), night),
  );
  return [sky, hills, ...houses, ...trees].join('');
}

function house(random: Random, x: number, night: boolean): string {
  const [width, height] = [random.between(110, 210), random.between(70, 150)];
  const top = HORIZON - height;
  const wall = night ? '#20212b' : random.pick(['#d8cbb1', '#c9b79a', '#e3dccb', '#b8c2bd', '#d3b89c']);
  const roof = night ? '#15151c' : random.pick(['#9a5a44', '#7d8790', '#a4705a', '#6c7278']);
  const lit = night && random.chance(0.5) ? '#e8c77a' : night ? '#2b2c38' : '#5a6a72';
  return `<rect x="${x}" y="${top}" width="${width}" height="${height}" fill="${wall}"/>
<polygon points="${x - 12},${top} ${x + width / 2},${top - 45} ${x + width + 12},${top}" fill="${roof}"/>
<rect x="${x + width * 0.2}" y="${top + height * 0.3}" width="${width * 0.18}" height="${height * 0.3}" fill="${lit}"/>`;
}

function crown(random: Random, x: number, y: number, size: number, night: boolean): string {
  const green = (): string =>
    night ? random.pick(['#12180f', '#182016']) : random.pick(['#4d6b35', '#5f7d3f', '#3f5a2c', '#6c8746']);
  const leaves = times(9, () =>
    ellipse(
      x + random.normal() * size * 0.5,
      y - size * 0.6 + random.normal() * size * 0.35,
      size * 0.45,
      size * 0.38,
      green(),
    ),
  );
  return `<rect x="${x - 5}" y="${y - size * 0.5}" width="10" height="${size * 0.6}" fill="${night ? '#14100c' : '#5b4632'}"/>${leaves.join('')}`;
}

function street(random: Random, night: boolean): string {
  const verge = night ? '#1d1d1b' : random.pick(['#a08a62', '#8f8558', '#97805a']);
  const road = night ? '#26262b' : random.pick(['#6f6d6a', '#797672', '#66645f']);
  const middle = random.between(560, 720);
  const dashes = times(5, (index) => {
    const y = HORIZON + 40 + index * index * 22 + index * 30;
    return polygon(
      [
        [middle - 2 - index, y],
        [middle + 2 + index, y],
        [middle + 5 + index * 2, y + 18 + index * 9],
        [middle - 5 - index * 2, y + 18 + index * 9],
      ],
      night ? '#4a4a4e' : '#cfcabd',
      'opacity="0.8"',
    );
  });
  const grit = times(240, () => {
    const depth = random.next() ** 0.6;
    const y = HORIZON + depth * (HEIGHT - HORIZON);
    return ellipse(
      random.between(0, WIDTH),
      y,
      1 + depth * 4,
      0.6 + depth * 1.6,
      random.pick(['#000', '#fff', '#3a352c']),
      'opacity="0.09"',
    );
  });
  return `<rect y="${HORIZON}" width="${WIDTH}" height="${HEIGHT - HORIZON}" fill="${verge}"/>
${polygon(
  [
    [middle - 70, HORIZON],
    [middle + 70, HORIZON],
    [WIDTH + 120, HEIGHT],
    [-160, HEIGHT],
  ],
  road,
)}${dashes.join('')}${grit.join('')}`;
}

const SCENES: Readonly<Record<Picture, (random: Random) => string>> = {
  POTHOLE(random) {
    return times(1 + Math.floor(random.next() * 3), (index) => {
      const [x, y] = [random.between(430, 860), random.between(620, 820) - index * 90];
      const size = (y - HORIZON) * random.between(0.35, 0.6);
      return `${polygon(blob(random, x, y, size * 1.25, size * 0.48), '#8a857d', 'opacity="0.7"')}
${polygon(blob(random, x, y, size, size * 0.36), 'url(#hole)')}
${random.chance(0.5) ? ellipse(x, y + size * 0.08, size * 0.6, size * 0.16, '#8fa0a8', 'opacity="0.65" filter="url(#far)"') : ''}`;
    }).join('');
  },
  TREE(random) {
    const y = random.between(640, 760);
    const lean = random.between(-50, 50);
    const trunk = polygon(
      [
        [120, y + lean],
        [1010, y - lean - 26],
        [1020, y - lean + 12],
        [110, y + lean + 62],
      ],
      '#5a4430',
    );
    const bark = times(26, () => {
      const x = random.between(140, 980);
      return ellipse(x, y + random.between(-10, 40), random.between(14, 40), 3, '#3f2e1f', 'opacity="0.5"');
    });
    const leaves = times(60, () =>
      ellipse(
        900 + random.normal() * 150,
        y - lean - 30 + random.normal() * 75,
        random.between(26, 62),
        random.between(18, 44),
        random.pick(['#44622c', '#56763a', '#3a5526', '#688545']),
      ),
    );
    return [trunk, ...bark, ...leaves].join('');
  },
  WASTE(random) {
    const middle = random.between(300, 900);
    const bags = times(46, (index) => {
      const spread = 240 - index * 3;
      const [x, y] = [middle + random.normal() * spread * 0.6, 800 - index * 4 + random.normal() * 16];
      const color = random.pick([
        '#22262b',
        '#31363c',
        '#d9dde0',
        '#3f6b8f',
        '#8a2f2f',
        '#e0d6b5',
        '#2f6b4a',
      ]);
      return polygon(blob(random, x, y, random.between(26, 62), random.between(22, 48)), color);
    });
    const scraps = times(
      90,
      () =>
        `<rect x="${middle + random.normal() * 300}" y="${random.between(740, 900)}" width="${random.between(5, 24)}" height="${random.between(3, 12)}" fill="${random.pick(['#f2f2f0', '#4f87b3', '#c95545', '#d8c47a', '#7a7f84'])}" transform="rotate(${random.between(-8, 8)})"/>`,
    );
    return [
      ellipse(middle, 830, 420, 60, '#000', 'opacity="0.3" filter="url(#soft)"'),
      ...bags,
      ...scraps,
    ].join('');
  },
  LAMP(random) {
    const x = random.between(760, 980);
    const pole = `<rect x="${x}" y="120" width="13" height="660" fill="#3c3f45"/><path d="M${x + 6} 128 q -60 -46 -150 -34" stroke="#3c3f45" stroke-width="10" fill="none"/>
<rect x="${x - 190}" y="84" width="62" height="16" rx="6" fill="#4a4e55"/>`;
    const far = random.chance(0.6)
      ? ellipse(random.between(150, 420), HORIZON - 60, 110, 110, 'url(#glow)')
      : '';
    const car = random.chance(0.4)
      ? `${ellipse(560, HORIZON + 80, 60, 34, 'url(#glow)')}${ellipse(640, HORIZON + 80, 60, 34, 'url(#glow)')}`
      : '';
    return `${far}${car}${pole}<rect width="${WIDTH}" height="${HEIGHT}" fill="#04060c" opacity="${random.between(0.25, 0.42)}"/>`;
  },
  FLOOD(random) {
    const level = random.between(560, 660);
    const edge = times(14, (index): Point => [index * 100, level + random.normal() * 9]);
    const water = polygon([...edge, [WIDTH + 60, HEIGHT], [-20, HEIGHT]], 'url(#water)', 'opacity="0.94"');
    const ripples = times(70, () => {
      const y = random.between(level + 20, HEIGHT);
      const width = (y - level) * 0.5 + 30;
      return ellipse(
        random.between(0, WIDTH),
        y,
        width,
        2.5,
        random.chance(0.5) ? '#d9c9a8' : '#5f4f36',
        'opacity="0.35"',
      );
    });
    const x = random.between(250, 900);
    const sign = `<rect x="${x}" y="${level - 170}" width="12" height="220" fill="#6b6f73"/><rect x="${x - 52}" y="${level - 210}" width="116" height="72" rx="6" fill="#c9b458"/>`;
    return [
      water,
      `<g filter="url(#far)">${ripples.join('')}</g>`,
      sign,
      `<rect x="${x - 12}" y="${level + 20}" width="36" height="60" fill="#6b6f73" opacity="0.25"/>`,
    ].join('');
  },
};

type Point = readonly [number, number];

function ridge(random: Random, y: number, height: number): Point[] {
  const tops = times(12, (index): Point => [index * 118, y - random.next() * height]);
  return [[-10, HORIZON + 20], ...tops, [WIDTH + 20, HORIZON + 20]];
}

/** A closed outline around a middle, uneven as broken things are. */
function blob(random: Random, x: number, y: number, width: number, height: number): Point[] {
  return times(18, (index): Point => {
    const angle = (index / 18) * 2 * Math.PI;
    const reach = random.between(0.78, 1.1);
    return [x + Math.cos(angle) * width * reach, y + Math.sin(angle) * height * reach];
  });
}

function polygon(points: readonly Point[], fill: string, more = ''): string {
  const corners = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return `<polygon points="${corners}" fill="${fill}" ${more}/>`;
}

function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="${fill}" ${more}/>`;
}

function times<Made>(count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
