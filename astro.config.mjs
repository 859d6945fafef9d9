import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { offline } from './src/offline/build/integration.ts';
import { codeBlocks } from './src/site/code-blocks.ts';
import { lazyStyles } from './src/site/lazy-styles.ts';
import { leanSearchIndex } from './src/site/lean-search-index.ts';
import { localFootnotes } from './src/site/local-footnotes.ts';
import { languageNames } from './src/site/locale.ts';
import { contentSecurityPolicies } from './src/site/policy/add-policies.ts';
import { socialImages } from './src/social/integration.ts';

// GitHub Pages serves a project below /<repository>/; the deploy workflow sets both.
const site = process.env.SITE_URL || 'https://example.github.io';
const base = process.env.BASE_PATH || '/';

const styles = fileURLToPath(new URL('./src/styles/', import.meta.url));

/** In the order in which a developer meets the trouble. */
const guides = {
  'When sign-in fails': ['basics', 'classifications', 'conditional-access', 'retries', 'consent'],
  'By language': ['dotnet', 'javascript', 'node', 'python', 'java', 'ios-macos', 'android', 'go'],
  'By kind of app': ['single-page-apps', 'client-credentials', 'workload-identity', 'brokers'],
  'Finding the cause': ['sign-in-logs', 'support', 'stripped-messages', 'from-adal'],
};

/** What the groups are called in the other locales. */
const groupLabels = {
  'When sign-in fails': { 'zh-CN': '登录失败时', 'zh-TW': '登入失敗時', ko: '로그인이 실패할 때' },
  'By language': { 'zh-CN': '按语言', 'zh-TW': '依語言', ko: '언어별' },
  'By kind of app': { 'zh-CN': '按应用类型', 'zh-TW': '依應用程式類型', ko: '앱 종류별' },
  'Finding the cause': { 'zh-CN': '查找原因', 'zh-TW': '尋找原因', ko: '원인 찾기' },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The guides name the sources of their facts in footnotes; their code looks like that of the samples.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkRehype: { footnoteLabelProperties: {} },
      rehypePlugins: [localFootnotes, codeBlocks],
    }),
  },
  vite: {
    resolve: {
      // Starlight's palettes are replaced by our tokens, and its sheet for print by ours: they need not be loaded.
      alias: [
        { find: /^\.\.\/style\/props\.css$/, replacement: `${styles}starlight-props.css` },
        { find: /^\.\.\/style\/print\.css(?=\?url)/, replacement: `${styles}print.css` },
      ],
    },
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
        root: { label: languageNames.en, lang: 'en' },
        'zh-cn': { label: languageNames['zh-cn'], lang: 'zh-CN' },
        'zh-tw': { label: languageNames['zh-tw'], lang: 'zh-TW' },
        ko: { label: languageNames.ko, lang: 'ko' },
      },
      sidebar: [
        ...Object.entries(guides).map(([label, slugs]) => ({
          label,
          translations: groupLabels[label],
          items: slugs.map((slug) => `guides/${slug}`),
        })),
        { slug: 'data' },
      ],
      customCss: ['tokens', 'starlight', 'base', 'rows', 'columns', 'code', 'pages', 'search', 'guides'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      expressiveCode: false,
      pagination: true,
      credits: false,
      disable404Route: true,
      components: {
        Head: './src/components/Head.astro',
        Hero: './src/components/Nothing.astro',
        Banner: './src/components/Nothing.astro',
        SocialIcons: './src/components/Nothing.astro',
        DraftContentNotice: './src/components/Nothing.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
        ThemeSelect: './src/components/ThemeSelect.astro',
        LanguageSelect: './src/components/LanguageSelect.astro',
        Header: './src/components/Header.astro',
        Search: './src/components/Search.astro',
        SiteTitle: './src/components/SiteTitle.astro',
        PageTitle: './src/components/PageTitle.astro',
        Footer: './src/components/Footer.astro',
        MarkdownContent: './src/components/MarkdownContent.astro',
        Sidebar: './src/components/Sidebar.astro',
      },
    }),
    preact(),
    socialImages(),
    leanSearchIndex(),
    lazyStyles(),
    contentSecurityPolicies(),
    // Last: it hashes the pages as they are served.
    offline(),
  ],
});
