#include "core/report/mail_draft.h"

#include "tests/support/catch_qt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mail_draft_test {

report::MailDraft callToMeeting() {
    report::MailDraft draft;
    draft.to = {u"vera@kommunen.example"_s, u"nils@polisen.example"_s};
    draft.subject = u"Kallelse – styrgruppen för trygghet och säkerhet i hela kommunen, den 3 december 2026 på rådhuset"_s;
    draft.text = u"Bifogat: kallelsen, på åäö.\n"_s;
    draft.fileName = u"Kallelse åäö 2026-12-03.pdf"_s;
    draft.file = QByteArray("%PDF-1.4\n\x00\xff\n", 12) + QByteArray(5000, 'x');
    return draft;
}

TEST_CASE("an e-mail draft is a message that mail programs open unsent, with the file as it was", "[report][mail]") {
    const report::MailDraft draft = callToMeeting();
    const QByteArray message = report::messageOf(draft);
    CHECK(message.contains("X-Unsent: 1\r\n"));
    CHECK(message.contains("To: vera@kommunen.example,\r\n nils@polisen.example\r\n"));
    CHECK(message.contains("Content-Type: multipart/mixed"));
    const qsizetype at = message.lastIndexOf("Content-Transfer-Encoding: base64\r\n");
    REQUIRE(at > 0);
    const qsizetype begins = message.indexOf("\r\n\r\n", at) + 4;
    CHECK(QByteArray::fromBase64(message.mid(begins, message.indexOf("\r\n--", begins) - begins)) == draft.file);
}

TEST_CASE("an e-mail draft holds nothing but lines of plain ASCII, none longer than the standard allows", "[report][mail]") {
    for (const QByteArray& line : report::messageOf(callToMeeting()).split('\n')) {
        CHECK(line.size() <= 999);  // RFC 5322, 2.1.1, with the CR
        CHECK(std::all_of(line.cbegin(), line.cend(), [](char letter) { return static_cast<unsigned char>(letter) < 128; }));
        if (!line.isEmpty() && !line.startsWith("--")) CHECK((line.endsWith('\r') || line.size() < 4));
    }
}

TEST_CASE("an e-mail draft without receivers has none", "[report][mail]") {
    report::MailDraft draft = callToMeeting();
    draft.to.clear();
    CHECK_FALSE(report::messageOf(draft).contains("\r\nTo:"));
}

}  // namespace mail_draft_test
