#include "ui/shell/help_dialog.h"

#include "ui/common/look/measures.h"
#include "ui/common/look/screen_fit.h"
#include "ui/shell/guide.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kHelpSize(980, 680);
constexpr int kContentsWidth = 250;
/// The guide's text; its pictures are as wide as there is room, never wider than they are.
class GuideText final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    void fitPictures() {
        const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (!part.fragment().charFormat().isImageFormat()) continue;
                QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
                const int own = QImageReader(QStringLiteral(":/guide/") + picture.name()).size().width();
                const double width = std::min(own, std::max(1, room));
                if (own <= 0 || picture.width() == width) continue;
                picture.setWidth(width);
                QTextCursor place(document());
                place.setPosition(part.fragment().position());
                place.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
                place.setCharFormat(picture);
                break;  // the fragments of the block are others now
            }
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTextBrowser::resizeEvent(event);
        fitPictures();
    }
};

constexpr int kTopicRole = Qt::UserRole;
constexpr int kHeadingRole = Qt::UserRole + 1;

}  // namespace

HelpDialog::HelpDialog(const QString& topic, QWidget* parent) : QDialog(parent), m_words(new QLineEdit), m_list(new QListWidget), m_text(new GuideText) {
    setWindowTitle(tr("Help"));
    resizeWithinScreen(*this, kHelpSize);
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setAccessibleName(tr("Search the guide"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setSearchPaths({QStringLiteral(":/guide")});  // of the pictures
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(kBetweenGroups);
    auto* parts = new QSplitter;
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({kContentsWidth, kHelpSize.width() - kContentsWidth});
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBetweenGroups, kBetweenGroups, kBetweenGroups, kBetweenGroups);
    column->setSpacing(kBetweenControls);
    column->addWidget(m_words);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &HelpDialog::list);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpDialog::showChosen);
    showPage(topic);
    list();
    m_words->setFocus();
}

void HelpDialog::list() {
    const QString words = m_words->text().simplified();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](const GuidePart& part, const QString& text) {
            auto* item = new QListWidgetItem(text, m_list);  // owned by the list
            item->setData(kTopicRole, part.topic);
            item->setData(kHeadingRole, part.heading);
            return item;
        };
        if (words.isEmpty()) {
            for (const GuidePart& part : guideParts())
                if (part.heading == part.page)
                    if (auto* item = add(part, part.page); part.topic == m_topic) m_list->setCurrentItem(item);
            return;
        }
        for (const GuidePart& part : findInGuide(words))
            add(part, part.heading == part.page ? part.page : QStringLiteral("%1 › %2").arg(part.page, part.heading));
        if (m_list->count() == 0) (new QListWidgetItem(tr("The guide has nothing with these words."), m_list))->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    showChosen();
}

void HelpDialog::showPage(const QString& topic) {
    m_topic = topic;
    const QString page = guidePage(topic);
    if (page.isEmpty()) m_text->setPlainText(tr("There is no help for this page yet."));
    else m_text->setMarkdown(page);
    static_cast<GuideText*>(m_text)->fitPictures();
}

void HelpDialog::showChosen() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->data(kTopicRole).isNull()) return;
    showPage(item->data(kTopicRole).toString());
    // The part begins where its heading stands; the first of the words looked for is marked in it.
    QTextBlock heading = m_text->document()->begin();
    while (heading.isValid() && (heading.blockFormat().headingLevel() == 0 || heading.text() != item->data(kHeadingRole).toString())) heading = heading.next();
    if (!heading.isValid()) return;
    QTextCursor place(heading);
    m_text->moveCursor(QTextCursor::End);  // so that the heading comes to stand at the top
    m_text->setTextCursor(place);
    const QString word = m_words->text().simplified().section(u' ', 0, 0);
    if (word.isEmpty()) return;
    const int top = m_text->verticalScrollBar()->value() + m_text->cursorRect(place).top();
    const QTextCursor found = m_text->document()->find(word, place);
    if (!found.isNull()) m_text->setTextCursor(found);
    m_text->verticalScrollBar()->setValue(top);
    m_text->ensureCursorVisible();
}

bool HelpDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    // The keyboard stays in the words; these keys belong to what was found.
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: return QCoreApplication::sendEvent(m_list, event);
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: return QCoreApplication::sendEvent(m_text, event);
        case Qt::Key_Return:
        case Qt::Key_Enter: m_text->setFocus(); return true;
        default: return QDialog::eventFilter(watched, event);
    }
}

}  // namespace ui
