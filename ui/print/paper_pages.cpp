#include "ui/print/paper_pages.h"

#include "ui/print/item_painter.h"

#include <QPainter>

namespace print {

class PaperPages::Private {
public:
    explicit Private(const report::Report& report) : type(languageOf(report)), locale(localeOf(report)) {}

    Typesetter type;
    QLocale locale;
    Layout layout;
};

PaperPages::PaperPages() = default;
PaperPages::~PaperPages() = default;

base::Result<std::unique_ptr<PaperPages>> PaperPages::of(const report::Report& report) {
    std::unique_ptr<PaperPages> pages(new PaperPages);
    pages->m_p = std::make_unique<Private>(report);
    Private& p = *pages->m_p;
    if (!p.type.ready()) return base::fileTrouble({"font-missing", QT_TRANSLATE_NOOP("message", "The fonts of the report cannot be loaded."), {}});
    p.layout = layOut(report, p.type);
    return pages;
}

int PaperPages::count() const { return static_cast<int>(m_p->layout.pages.size()); }

QSizeF PaperPages::size(int page) const { return sizeOf(m_p->layout, m_p->layout.pages.at(page)); }

void PaperPages::paint(QPainter& painter, int page) {
    painter.save();
    painter.scale(1.0 / kUnitsPerPoint, 1.0 / kUnitsPerPoint);
    ItemPainter paint(painter, m_p->type, m_p->layout, m_p->locale, nullptr);
    paint.begin();
    for (const Item& item : m_p->layout.pages.at(page).items) std::visit(paint, item);
    painter.restore();
}

}  // namespace print
