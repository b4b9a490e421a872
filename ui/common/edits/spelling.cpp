#include "ui/common/edits/spelling.h"

#include <hunspell/hunspell.hxx>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QThread>
#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kShortestWord = 3;
constexpr qsizetype kLongestWord = 60;  // a word of more letters is none
constexpr qsizetype kMostRemembered = 50000;

/// null where there is no dictionary, or one of other letters than ours.
std::shared_ptr<Hunspell> readDictionary(const QString& folder) {
    const QString rules = folder + QStringLiteral("/sv_SE.aff");
    const QString words = folder + QStringLiteral("/sv_SE.dic");
    if (!QFileInfo::exists(rules) || !QFileInfo::exists(words)) return {};
    auto dictionary = std::make_shared<Hunspell>(rules.toLocal8Bit().constData(), words.toLocal8Bit().constData());
    return dictionary->get_dict_encoding() == "UTF-8" ? dictionary : nullptr;
}

/// Short words of offices that dictionaries leave out.
bool isOfficeWord(const QString& word) {
    static const QSet<QString> all{QStringLiteral("dnr"), QStringLiteral("lpo"), QStringLiteral("sspf"), QStringLiteral("andts"), QStringLiteral("ordf")};
    return all.contains(word.toLower());
}

/// A sentence begins at @p at: at the beginning of the text, or after an end mark and a blank.
bool beginsSentence(const QString& text, qsizetype at) {
    qsizetype before = at - 1;
    while (before >= 0 && (text[before].isSpace() || text[before] == u'"' || text[before] == u'”' || text[before] == u'–' || text[before] == u'-')) --before;
    return before < 0 || text[before] == u'.' || text[before] == u'!' || text[before] == u'?' || text[before] == u':';
}

}  // namespace

Spelling& Spelling::shared() {
    static auto* const all = new Spelling(QStringLiteral("/usr/share/hunspell"));
    if (all->parent() == nullptr) all->setParent(QCoreApplication::instance());  // it ends with the program
    return *all;
}

Spelling::Spelling(QString folder) : m_folder(std::move(folder)) {}

Spelling::~Spelling() {
    if (m_reading) m_reading->wait();
}

bool Spelling::isReady() {
    if (m_asked) return m_dictionary != nullptr;
    m_asked = true;
    const auto read = std::make_shared<std::shared_ptr<Hunspell>>();
    m_reading.reset(QThread::create([read, folder = m_folder] { *read = readDictionary(folder); }));
    connect(m_reading.get(), &QThread::finished, this, [this, read] {
        m_dictionary = *read;
        if (m_dictionary) Q_EMIT ready();
    });
    m_reading->start(QThread::LowPriority);
    return false;
}

bool Spelling::knows(const QString& word) {
    if (const auto known = m_known.constFind(word); known != m_known.cend()) return *known;
    if (m_known.size() > kMostRemembered) m_known.clear();
    const bool known = m_dictionary->spell(word.toStdString());
    m_known.insert(word, known);
    return known;
}

QList<Spelling::Miss> Spelling::missesIn(const QString& text) {
    QList<Miss> misses;
    if (!isReady()) return misses;
    static const QRegularExpression words(QStringLiteral("[^\\s\"”“’'()\\[\\]{}<>,;!?…/–]+"));
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        qsizetype start = match.capturedStart();
        QString word = match.captured();
        while (!word.isEmpty() && (word.back() == u'.' || word.back() == u':' || word.back() == u'-')) word.chop(1);
        while (!word.isEmpty() && !word.front().isLetter()) {
            word.remove(0, 1);
            ++start;
        }
        if (word.size() < kShortestWord || word.size() > kLongestWord) continue;
        // An abbreviation, an address, a number, SSPF-möte: nobody has misspelt it.
        const bool plain = std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isLetter() || letter == u'-'; });
        const bool capitals = std::any_of(word.cbegin() + 1, word.cend(), [](QChar letter) { return letter.isUpper(); });
        const bool name = word.front().isUpper() && !beginsSentence(text, start);
        if (!plain || capitals || name || isOfficeWord(word) || knows(word)) continue;
        if (word.front().isUpper() && knows(word.front().toLower() + word.mid(1))) continue;
        misses << Miss{start, word.size()};
    }
    return misses;
}

QStringList Spelling::suggestions(const QString& word, int most) const {
    QStringList all;
    if (!m_dictionary) return all;
    for (const std::string& one : m_dictionary->suggest(word.toStdString())) {
        if (all.size() == most) break;
        all << QString::fromStdString(one);
    }
    return all;
}

}  // namespace ui
