#include "core/agreement/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreement {

QString word(State state) {
    switch (state) {
        case State::Missed: return QStringLiteral("missed");
        case State::DueSoon: return QStringLiteral("due_soon");
        case State::OnTrack: return QStringLiteral("on_track");
        case State::Fulfilled: return QStringLiteral("fulfilled");
        case State::Counted: return QStringLiteral("counted");
        case State::NotDue: return QStringLiteral("not_due");
    }
    return {};
}

QString word(NotDue reason) {
    switch (reason) {
        case NotDue::None: return {};
        case NotDue::Future: return QStringLiteral("future");
        case NotDue::Exempt: return QStringLiteral("exempt");
        case NotDue::Outside: return QStringLiteral("outside");
        case NotDue::BeforeSigning: return QStringLiteral("before_signing");
    }
    return {};
}

QString label(State state) {
    switch (state) {
        case State::Missed: return QCoreApplication::translate("agreement", "Not kept");
        case State::DueSoon: return QCoreApplication::translate("agreement", "Due soon");
        case State::OnTrack: return QCoreApplication::translate("agreement", "On track");
        case State::Fulfilled: return QCoreApplication::translate("agreement", "Kept");
        case State::Counted: return QCoreApplication::translate("agreement", "Counted");
        case State::NotDue: return QCoreApplication::translate("agreement", "Not due");
    }
    return {};
}

QString label(NotDue reason) {
    switch (reason) {
        case NotDue::None: return {};
        case NotDue::Future: return QCoreApplication::translate("agreement", "still to come");
        case NotDue::Exempt: return QCoreApplication::translate("agreement", "exempt");
        case NotDue::Outside: return QCoreApplication::translate("agreement", "outside the validity");
        case NotDue::BeforeSigning: return QCoreApplication::translate("agreement", "before signing");
    }
    return {};
}

namespace {

void reach(PeriodStanding& period, QDate day) {
    if (!day.isValid()) return;
    if (!period.evidenceFirst.isValid() || day < period.evidenceFirst) period.evidenceFirst = day;
    if (!period.evidenceLast.isValid() || day > period.evidenceLast) period.evidenceLast = day;
}

}  // namespace

void PeriodStanding::add(const Counted& one) {
    ++evidenceCount;
    reach(*this, one.day);
    evidence << one;
    // They come by ascending day: the oldest make room, many at a time.
    if (evidence.size() >= 2 * kMostEvidence) evidence.remove(0, evidence.size() - kMostEvidence);
}

Counted countedOf(const Evidence& evidence, const QByteArray& field) { return {evidence.kind, evidence.id, evidence.day, evidence.label, field, evidence.times}; }

void PeriodStanding::addAmiss(const Counted& one) {
    const bool known = std::any_of(amiss.cbegin(), amiss.cend(), [&one](const Counted& other) { return other.kind == one.kind && other.id == one.id; });
    if (!known && !one.id.isEmpty() && amiss.size() < kMostEvidence) amiss << one;
}

void PeriodStanding::add(const Evidence& one) {
    if (!one.isBundle()) return add(countedOf(one));
    evidenceCount += one.times;
    reach(*this, one.day);
    bundles << one;
}

}  // namespace agreement
