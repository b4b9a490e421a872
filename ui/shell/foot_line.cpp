#include "ui/shell/foot_line.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

namespace ui {

namespace {

constexpr int kPasses_ms = 8000;  // long enough to be read twice

}  // namespace

FootLine::FootLine(QWidget* parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_open(new QAction(tr("&Open what was saved"), this)),
      m_show(new QAction(tr("S&how it in its folder"), this)),
      m_openButton(button(m_open)),
      m_showButton(button(m_show)) {
    m_open->setIconText(tr("Open"));
    m_show->setIconText(tr("Show in folder"));
    m_words->setAccessibleName(tr("What happened"));
    // A long sentence is cut by the foot, never the window made wider by it.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBetweenControls);
    row->addWidget(m_words, 1);
    row->addWidget(m_openButton);
    row->addWidget(m_showButton);
    connect(m_open, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_show, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    m_passing.setSingleShot(true);
    m_passing.setInterval(kPasses_ms);
    connect(&m_passing, &QTimer::timeout, this, &FootLine::clear);
    offer({});
}

QToolButton* FootLine::button(QAction* act) {
    auto* made = new QToolButton(this);
    made->setDefaultAction(act);
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

void FootLine::offer(const QString& path) {
    m_path = path;
    m_open->setEnabled(!path.isEmpty());
    m_show->setEnabled(!path.isEmpty());
    m_openButton->setVisible(!path.isEmpty());
    m_showButton->setVisible(!path.isEmpty());
}

void FootLine::say(const QString& sentence, const QPalette& palette) {
    offer({});
    m_passing.stop();
    m_words->setPalette(palette);
    m_words->setText(sentence);
    m_words->setToolTip(sentence);
}

void FootLine::tell(const QString& sentence) { say(sentence, QPalette()); }

void FootLine::tellInPassing(const QString& sentence) {
    tell(sentence);
    m_passing.start();
}

void FootLine::tell(const base::Error& error) {
    QPalette marked;
    marked.setColor(QPalette::WindowText, colours().missed);
    say(QStringLiteral("✗ ") + base::errorText(error).replace(u'\n', u' '), marked);
}

void FootLine::tellSaved(const QString& sentence, const QString& path) {
    tell(sentence);
    offer(path);
}

void FootLine::clear() { say({}, QPalette()); }
QString FootLine::text() const { return m_words->text(); }

}  // namespace ui
