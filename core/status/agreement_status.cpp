#include "core/status/agreement_status.h"

#include "core/agreement/rule_book_reader.h"
#include "core/status/evidence_reader.h"

namespace status {

std::optional<AgreementStatus> readStatus(const records::Reader& reader, const QByteArray& agreementFile, QDate date) {
    auto book = agreement::readRuleBook(reader, agreementFile, date);
    if (!book) return std::nullopt;
    const agreement::RuleBook law = agreement::readLawBook(reader, date);
    const agreement::EvidenceSet evidence = readEvidence(reader, {&*book, &law}, date);
    AgreementStatus status{date, *book, agreement::evaluate(*book, evidence, date), agreement::evaluate(law, evidence, date), {}};
    listBundles(reader, status.commitments);
    listBundles(reader, status.law);
    status.summary = agreement::summaryOf(status.commitments);
    return status;
}

base::Failure noAgreement() {
    return base::refused(
        {{"no-agreement", QT_TRANSLATE_NOOP("message", "The file has no agreement. Add one under Commitments, or make a new file with one."), {}}, {}, {}});
}

base::Result<AgreementStatus> readStatus(const records::OpenFile& file, QDate date) {
    const auto json = file.setting(records::Setting::Agreement);
    if (!json) return base::Failure(json.error());
    std::optional<AgreementStatus> status;
    if (const auto read = file.read([&](const records::Reader& reader) { status = readStatus(reader, json->toUtf8(), date); }); !read)
        return base::Failure(read.error());
    if (!status) return noAgreement();
    return *status;
}

}  // namespace status
