import type { Share } from '../views/shares.ts';

type Style = Record<string, string | number>;

/** A box as satori takes it: React's element, without React. */
export type Box = { type: 'div'; props: { style: Style; children?: Box[] | string } };

export const CARD = { width: 1200, height: 630 };

/** The picture of a share page: kicker, title, description, native name, site. Longer titles are set smaller. */
export function cardTree({ kicker, title, description, native }: Share, site: string): Box {
  const size = title.length > 90 ? 44 : title.length > (native ? 20 : 45) ? 54 : 72;
  return box(
    {
      ...CARD,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 80px',
      backgroundColor: '#fbf9f4',
      color: '#1b1a17',
      fontFamily: 'Serif',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: 30, color: '#9c1622', fontWeight: 700 }, kicker),
        box(
          {
            fontSize: size,
            fontWeight: 700,
            lineHeight: 1.18,
            marginTop: 18,
            letterSpacing: -0.5,
            lineClamp: 4,
            display: 'block',
          },
          title,
        ),
        ...(native
          ? [
              box(
                { fontSize: native.text.length > 26 ? 22 : 34, marginTop: 12, color: '#4d4a43', display: 'block' },
                native.text,
              ),
            ]
          : []),
      ]),
      box(
        {
          fontSize: native || description.length > 150 ? 30 : 36,
          lineHeight: 1.4,
          color: '#4d4a43',
          lineClamp: 4,
          display: 'block',
        },
        description,
      ),
      box({ alignItems: 'center', fontSize: 30, fontWeight: 700, borderTop: '2px solid #cfc9bb', paddingTop: 24 }, [
        box({ width: 28, height: 28, borderRadius: 14, backgroundColor: '#b3202c' }),
        box({ width: 28, height: 28, marginLeft: 10, marginRight: 22, backgroundColor: '#1f3f8f' }),
        box({}, site),
      ]),
    ],
  );
}

function box(style: Style, children?: Box[] | string): Box {
  return {
    type: 'div',
    props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
  };
}
