#include "ui/shell/sender_edits.h"

#include "core/report/accent.h"
#include "ui/common/file_dialog.h"
#include "ui/common/form/notice.h"
#include "ui/common/look/flow_layout.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"
#include "ui/print/arms.h"

#include <QColorDialog>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPictureHeight = 48;
constexpr int kWidestPicture = 120;
constexpr int kSwatch = 24;
constexpr int kColourLetters = 12;
constexpr int kContactWidth = 360;
constexpr int kContactRows = 4;

QVBoxLayout* columnOf(QWidget& whole) {
    auto* column = new QVBoxLayout(&whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kWithinGroup);
    return column;
}

QLabel* mutedLine(const QString& sentence) {
    auto* label = new QLabel(sentence);  // owned by the layout that it is put in
    label->setWordWrap(true);
    makeMuted(*label);
    return label;
}

}  // namespace

ArmsEdit::ArmsEdit(const QByteArray& png, QWidget* parent)
    : QWidget(parent), m_picture(new QLabel), m_remove(new QPushButton(tr("Remove"))), m_trouble(new Notice) {
    auto* choose = new QPushButton(tr("Choose a picture …"));
    choose->setAccessibleDescription(tr("Coat of arms"));
    m_remove->setAccessibleDescription(tr("Coat of arms"));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setSpacing(kBetweenControls);
    flow->addWidget(m_picture);
    flow->addWidget(choose);
    flow->addWidget(m_remove);
    QVBoxLayout* column = columnOf(*this);
    column->addWidget(row);
    column->addWidget(m_trouble);
    column->addWidget(mutedLine(tr("PNG, JPEG or SVG of any size. It is kept small in this file and stands at the head of page one.")));
    connect(choose, &QPushButton::clicked, this, &ArmsEdit::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        show({});
        Q_EMIT chosen({});
    });
    show(png);
}

void ArmsEdit::show(const QByteArray& png) {
    const QImage arms = print::armsPicture(png);
    m_picture->setVisible(!arms.isNull());
    m_remove->setVisible(!arms.isNull());
    if (arms.isNull()) return;
    const QSize size = arms.size().scaled(kWidestPicture, kPictureHeight, Qt::KeepAspectRatio).expandedTo({1, 1});
    QPixmap seen = QPixmap::fromImage(arms.scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    seen.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(seen);
    m_picture->setAccessibleName(tr("The coat of arms as it is kept"));
}

void ArmsEdit::ask() {
    auto* dialog = makeFileDialog(this, tr("Choose the picture of the coat of arms"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp")));
    connect(dialog, &QFileDialog::fileSelected, this, &ArmsEdit::take);
    dialog->open();
}

void ArmsEdit::take(const QString& path) {
    const auto arms = print::armsFrom(path);
    if (!arms) {
        m_trouble->tell(base::errorText(arms.error()));
        return;
    }
    m_trouble->hide();
    show(*arms);
    Q_EMIT chosen(*arms);
}

AccentEdit::AccentEdit(const QString& colour, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(colour)), m_swatch(new QLabel), m_trouble(new Notice), m_kept(colour) {
    m_line->setAccessibleName(tr("Colour of headings"));
    m_line->setPlaceholderText(tr("None"));
    m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * 2 * kColourLetters);
    auto* choose = new QPushButton(tr("Choose a colour …"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetweenControls);
    row->addWidget(m_line);
    row->addWidget(m_swatch);
    row->addWidget(choose);
    row->addStretch(1);
    QVBoxLayout* column = columnOf(*this);
    column->addLayout(row);
    column->addWidget(m_trouble);
    column->addWidget(mutedLine(tr("Of headings in reports. It must be readable on white paper: a contrast of at least 4.5 to 1.")));
    connect(m_line, &QLineEdit::editingFinished, this, &AccentEdit::read);
    connect(choose, &QPushButton::clicked, this, &AccentEdit::ask);
    keep(colour);
}

void AccentEdit::ask() {
    const auto now = report::colourFrom(m_kept);
    auto* dialog = new QColorDialog(now ? QColor::fromRgb(*now) : colours().accent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of headings"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_line->setText(colour.name());
        read();
    });
    dialog->open();
}

AccentEdit::~AccentEdit() {
    // Losing the focus as it goes, the line would say that it is finished to what is no longer there.
    m_line->disconnect(this);
}

void AccentEdit::read() {
    const QString typed = m_line->text().trimmed();
    if (typed == m_kept) return m_trouble->hide();
    const auto colour = report::accentFrom(typed);
    if (colour) {
        m_trouble->hide();
        keep(*colour);
        Q_EMIT chosen(*colour);
        return;
    }
    m_trouble->tell(base::errorText(colour.error()));
    const auto take = [this](const QString& other) {
        m_line->setText(other);
        read();
        m_line->setFocus();
    };
    if (colour.error().is("contrast-too-low")) {
        const QString darker = colour.error().message.args.constLast();
        m_trouble->offer(tr("Take %1").arg(darker), [take, darker] { take(darker); });
    }
    m_trouble->offer(tr("Leave it as it was"), [this, take] { take(m_kept); });
}

void AccentEdit::keep(const QString& colour) {
    m_kept = colour;
    m_line->setText(colour);
    const auto known = report::colourFrom(colour);
    m_swatch->setVisible(known.has_value());
    if (!known) return;
    QPixmap patch(QSize(kSwatch, kSwatch) * devicePixelRatioF());
    patch.fill(QColor::fromRgb(*known));
    patch.setDevicePixelRatio(devicePixelRatioF());
    m_swatch->setPixmap(patch);
}

ContactEdit::ContactEdit(const QString& contact, QWidget* parent) : QWidget(parent), m_text(new QPlainTextEdit(contact)), m_trouble(new Notice), m_kept(contact) {
    m_text->setAccessibleName(tr("Contact"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumWidth(kContactWidth);
    m_text->setFixedHeight(kContactRows * m_text->fontMetrics().lineSpacing() + 2 * kBetweenControls);
    m_text->installEventFilter(this);
    QVBoxLayout* column = columnOf(*this);
    column->addWidget(m_text);
    column->addWidget(m_trouble);
    column->addWidget(mutedLine(tr("Unit, address, telephone, e-mail: one a line. It stands at the foot of page one. No private persons' numbers.")));
}

bool ContactEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) read();
    return QWidget::eventFilter(watched, event);
}

void ContactEdit::read() {
    const auto contact = report::contactFrom(m_text->toPlainText());
    if (!contact) {
        m_trouble->tell(base::errorText(contact.error()));
        return;
    }
    m_trouble->hide();
    if (*contact == m_kept) return;
    m_kept = *contact;
    Q_EMIT chosen(*contact);
}

}  // namespace ui
