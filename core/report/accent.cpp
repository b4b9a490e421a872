#include "core/report/accent.h"

#include "core/base/language.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace report {

namespace {

constexpr Rgb kWhite = 0xFFFFFF;
constexpr Rgb kExample = 0x1F5FA8;
constexpr int kSteps = 255;

double part(Rgb colour, int shift) { return static_cast<double>((colour >> shift) & 0xFF) / 255; }

double luminance(Rgb colour) {
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(part(colour, 16)) + 0.7152 * linear(part(colour, 8)) + 0.0722 * linear(part(colour, 0));
}

Rgb darkened(Rgb colour, int share) {
    Rgb out = 0;
    for (const int shift : {16, 8, 0}) out |= (((colour >> shift) & 0xFF) * static_cast<Rgb>(share) / kSteps) << shift;
    return out;
}

}  // namespace

std::optional<Rgb> colourFrom(const QString& text) {
    QString digits = text.trimmed();
    if (digits.startsWith(u'#')) digits.remove(0, 1);
    // In figures of ASCII alone: others are digits, too.
    for (const QChar digit : std::as_const(digits))
        if (!(digit >= u'0' && digit <= u'9') && !(digit.toLower() >= u'a' && digit.toLower() <= u'f')) return std::nullopt;
    if (digits.size() == 3) digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
    if (digits.size() != 6) return std::nullopt;
    return digits.toUInt(nullptr, 16);
}

QString colourText(Rgb colour) { return QStringLiteral("#%1").arg(colour & kWhite, 6, 16, QLatin1Char('0')); }

double contrast(Rgb one, Rgb other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Rgb legibleOnWhite(Rgb colour) {
    for (int share = kSteps; share > 0; --share)
        if (const Rgb shade = darkened(colour, share); contrast(shade, kWhite) >= kLeastContrast) return shade;
    return 0;
}

base::Result<QString> accentFrom(const QString& text) {
    if (text.trimmed().isEmpty()) return QString();
    const auto colour = colourFrom(text);
    if (!colour)
        return base::badInput({"not-a-colour",
                               QT_TRANSLATE_NOOP("message", "\"%1\" is no colour. Write it as # and six figures or letters, such as %2: the municipality's "
                                                            "graphic manual has it so."),
                               {text.trimmed(), colourText(kExample)}});
    const double ratio = contrast(*colour, kWhite);
    if (ratio >= kLeastContrast) return colourText(*colour);
    // Rounded down: 4.49 is not said to be the 4.5 that is asked for.
    const QString told = base::currentLocale().toString(std::floor(ratio * 10) / 10, 'f', 1);
    return base::badInput({"contrast-too-low",
                           QT_TRANSLATE_NOOP("message", "%1 is too pale on white paper: its contrast is %2 to 1, and 4.5 to 1 is needed. The nearest darker "
                                                        "colour that can be read is %3."),
                           {colourText(*colour), told, colourText(legibleOnWhite(*colour))}});
}

base::Result<QString> contactFrom(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString tidy = line.simplified(); !tidy.isEmpty()) lines << tidy;
    const QString whole = lines.join(u'\n');
    if (lines.size() > kMostContactLines || whole.size() > kMostContactLetters)
        return base::badInput({"contact-too-long",
                               QT_TRANSLATE_NOOP("message", "The contact is too long for the foot of page one. Lines: %1, at most %3. Letters: %2, at most %4."),
                               {QString::number(lines.size()), QString::number(whole.size()), QString::number(kMostContactLines),
                                QString::number(kMostContactLetters)}});
    return whole;
}

}  // namespace report
