// Asks axe-core in headless Chromium what is wrong with web pages, at several widths, and prints one line a fault; nothing when all is well.
//   node web_pages.js CHROMIUM PAGE.html …      with NODE_PATH at the modules
'use strict';
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const views = [{ width: 1280, scale: 1 }, { width: 320, scale: 2 }];

async function look(browser, axe, file, view) {
    const context = await browser.newContext({ viewport: { width: view.width, height: 800 }, deviceScaleFactor: view.scale });
    const page = await context.newPage();
    await page.goto('file://' + file);
    await page.evaluate(axe);
    const found = await page.evaluate(async (tags) => {
        const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
        const told = (kind) => (rule) => `${kind} ${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].html.slice(0, 120)}`;
        const faults = [...result.violations.map(told('violation')), ...result.incomplete.map(told('incomplete'))];
        if (document.documentElement.scrollWidth > window.innerWidth) faults.push(`${document.documentElement.scrollWidth} pixels wide`);
        return faults;
    }, rules);
    await context.close();
    return found.map((fault) => `${path.basename(file)} at ${view.width}: ${fault}`);
}

async function main() {
    const [program, ...files] = process.argv.slice(2);
    const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
    const browser = await chromium.launch({ executablePath: program, args }).catch((error) => {
        console.error(error);
        process.exit(3); // no browser starts here: that says nothing of the pages
    });
    for (const file of files) for (const view of views) for (const fault of await look(browser, axe, file, view)) console.log(fault);
    await browser.close();
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
