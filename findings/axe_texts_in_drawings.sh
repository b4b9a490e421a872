#!/usr/bin/env bash
# axe-core 4.14.1 (npm) in Chromium: a drawing with text in a web page can be clean and still leave a report "undecided".
#
# A text within an inline <svg> is reported as "incomplete" by the rule color-contrast – its ground "contains an image node" – although it is black
# on white, the svg says role="img" with a name and its content is hidden from readers (aria-hidden). A page with a few charts comes back with hundreds of
# undecided texts, and a rule of "nothing incomplete" can never hold.
# The same drawing as <img alt="…" src="data:image/svg+xml;…"> is decided: no violation, nothing incomplete. (Its text cannot be selected; its words are the alt text.)
set -euo pipefail
command -v chromium >/dev/null || { echo "skipped: chromium is not here (apt-get install chromium)"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund axe-core@4.14.1 playwright-core@1.65.1 >/dev/null
drawing='<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Two bars" viewBox="0 0 120 40" width="120" height="40"><g aria-hidden="true"><rect width="120" height="40" fill="#ffffff"/><text x="10" y="25" fill="#000000">2025: 35</text></g></svg>'
page() { printf '<!DOCTYPE html><html lang="en"><head><title>Chart</title></head><body><main><h1>Chart</h1>%s</main></body></html>' "$1"; }
page "$drawing" >inline.html
page "<img alt=\"Two bars\" src=\"data:image/svg+xml;base64,$(printf '%s' "$drawing" | base64 -w0)\">" >img.html
cat >ask.js <<'JS'
const { chromium } = require('playwright-core');
const axe = require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
(async () => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
    console.log('axe-core', require('axe-core/package.json').version, 'Chromium', browser.version());
    for (const name of ['inline', 'img']) {
        const page = await browser.newPage();
        await page.goto(`file://${process.cwd()}/${name}.html`);
        await page.evaluate(axe);
        const told = await page.evaluate(async () => {
            const r = await axe.run();
            const words = (rules) => rules.map((x) => `${x.id}×${x.nodes.length}`).join(' ') || 'none';
            return `violations ${words(r.violations)}, incomplete ${words(r.incomplete)}`;
        });
        console.log(`${name}: ${told}`);
    }
    await browser.close();
})();
JS
answer=$(node ask.js)
printf '%s\n' "$answer"
grep -qx 'inline: violations none, incomplete color-contrast×1' <<<"$answer"
grep -qx 'img: violations none, incomplete none' <<<"$answer"
