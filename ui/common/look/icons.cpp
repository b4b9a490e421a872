#include "ui/common/look/icons.h"

#include "ui/common/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {

namespace {

QByteArray drawing(const QString& name) {
    static QHash<QString, QByteArray> known;
    if (const auto found = known.constFind(name); found != known.cend()) return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qWarning("no icon %s", qPrintable(name));
    return known.insert(name, file.isOpen() ? file.readAll() : QByteArray()).value();
}

/// Paints a drawing of one colour in the text colour of the moment: the same icon serves light, dark, disabled and selected.
class TintedIcon final : public QIconEngine {
public:
    explicit TintedIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), rendered(rect.size(), ratio, colourOf(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return rendered(size, 1.0, colourOf(mode)); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        Q_UNUSED(scale)
        return rendered(size, 1.0, colourOf(mode));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(m_name); }  // owned by the icon that asks

private:
    static QColor colourOf(QIcon::Mode mode) {
        if (mode == QIcon::Disabled) return colours().notDue;
        if (mode == QIcon::Selected) return QApplication::palette().color(QPalette::HighlightedText);
        return colours().text;
    }

    [[nodiscard]] QPixmap rendered(const QSize& size, qreal ratio, const QColor& colour) const {
        QPixmap pixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(drawing(m_name));
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size * ratio)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QString m_name;
};

}  // namespace

QIcon icon(const QString& name) { return QIcon(new TintedIcon(name)); }  // owned by the icon

}  // namespace ui
