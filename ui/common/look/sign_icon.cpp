#include "ui/common/look/sign_icon.h"

#include "ui/common/look/theme.h"
#include "ui/drawing/signs.h"

#include <QIconEngine>
#include <QPainter>

namespace ui {

namespace {

/// Painted anew each time, so that it follows the theme and any scale.
class SignEngine final : public QIconEngine {
public:
    explicit SignEngine(report::Standing standing) : m_standing(standing) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        drawing::Palette palette = colours();
        // Upon the selection the shape alone tells; the word stands beside.
        if (mode == QIcon::Selected) palette.fulfilled = palette.onTrack = palette.dueSoon = palette.missed = palette.notDue = palette.muted = palette.onAccent;
        drawing::paintSign(*painter, rect, m_standing, palette);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SignEngine(*this); }  // owned by the icon that asks

private:
    report::Standing m_standing;
};

}  // namespace

QIcon signIcon(report::Standing standing) { return QIcon(new SignEngine(standing)); }

}  // namespace ui
