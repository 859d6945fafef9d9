import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicies } from './src/site/content-security-policy.ts';
import { ranking } from './src/site/search.ts';
import { codeFrames } from './src/styles/code-frames.mjs';

// GitHub Pages serves a project below /<repository>/; the deploy workflow sets both.
const site = process.env.SITE_URL || 'https://example.github.io';
const base = process.env.BASE_PATH || '/';

const guides = [
  'basics',
  'dotnet',
  'javascript',
  'python',
  'java',
  'ios-macos',
  'classifications',
  'conditional-access',
  'retries',
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Small scripts as files of their own: one visit fetches them for all pages.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks content modules with a directive of its own, which the bundler does not know.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  integrations: [
    starlight({
      title: 'MSAL Error Explorer',
      description:
        'Paste a Microsoft sign-in error and read what happened, who must act, how to fix it, and the code that handles it.',
      favicon: '/favicon.svg',
      defaultLocale: 'root',
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
        'zh-tw': { label: '繁體中文', lang: 'zh-TW' },
        ko: { label: '한국어', lang: 'ko' },
      },
      sidebar: [
        {
          label: 'Guides',
          translations: { 'zh-CN': '指南', 'zh-TW': '指南', ko: '가이드' },
          items: guides.map((guide) => `guides/${guide}`),
        },
        { slug: 'data' },
      ],
      customCss: [
        'tokens',
        'starlight',
        'base',
        'field',
        'rows',
        'columns',
        'answer',
        'plan',
        'code',
        'facts',
        'lists',
        'pages',
        'search',
      ].map((name) => `./src/styles/${name}.css`),
      expressiveCode: codeFrames,
      pagefind: { ranking },
      pagination: true,
      credits: false,
      disable404Route: true,
      components: {
        Header: './src/components/Header.astro',
        SiteTitle: './src/components/SiteTitle.astro',
        PageTitle: './src/components/PageTitle.astro',
        Footer: './src/components/Footer.astro',
        Sidebar: './src/components/Sidebar.astro',
      },
    }),
    preact(),
    contentSecurityPolicies(),
  ],
});
