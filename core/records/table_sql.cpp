#include "core/records/table_sql.h"

#include "core/records/day_counts.h"
#include "core/records/search_index.h"

namespace records::sql {

namespace {

QString columnType(const Field& field) {
    switch (field.type) {
        case FieldType::Integer:
        case FieldType::YesNo: return QStringLiteral("INTEGER");
        case FieldType::Number: return QStringLiteral("REAL");
        default: return field.is(Flag::ByRow) ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
    }
}

bool stored(const Field& field) { return field.type != FieldType::References; }

/// The day after, in the form in which the field stores its days; moments of the last day sort before it.
QString dayAfter(QDate day) { return day.addDays(1).toString(Qt::ISODate); }

/// True for records of the year, and for those that name none.
QString yearTerm(const Kind& kind, int year, QVariantList& parameters) {
    QStringList any;
    QStringList none;
    bool sure = false;  // a day that always stands there: nothing can be without a year, and the index alone tells all
    for (const qsizetype index : kind.yearFields) {
        const Field& field = kind.fields[index];
        const QString column = QStringLiteral("t.") + quoted(field.column);
        if (field.type == FieldType::Integer) {
            any << column + QStringLiteral("=?");
            parameters << year;
        } else if (field.type == FieldType::Words) {
            any << QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1) WHERE value=?)").arg(column);
            parameters << QString::number(year);
        } else {
            any << QStringLiteral("(%1>=? AND %1<?)").arg(column);
            // What is there sorts after its year alone: days, moments, and months, of which January would sort before its first day.
            parameters << QString::number(year) << QString::number(year + 1);
        }
        none << column + QStringLiteral(" IS NULL");
        sure = sure || field.is(Flag::Required);
    }
    if (sure) return u'(' + any.join(QStringLiteral(" OR ")) + u')';
    return QStringLiteral("(%1 OR (%2))").arg(any.join(QStringLiteral(" OR ")), none.join(QStringLiteral(" AND ")));
}

QString sortTerm(const Catalogue& catalogue, const Field& field, const QString& alias) {
    const QString column = alias + u'.' + quoted(field.column);
    if (field.type == FieldType::Reference) {
        const Kind& target = catalogue.get(field.target);
        if (target.title < 0) return column;
        const QString name =
            QStringLiteral("(SELECT %1 FROM %2 WHERE %3=%4)").arg(quoted(target.fields[target.title].column), quoted(target.table), targetKey(field), column);
        return QStringLiteral("swedish_key(%1)").arg(name);
    }
    if (field.type == FieldType::Text || field.type == FieldType::LongText) return QStringLiteral("swedish_key(%1)").arg(column);
    if (field.type == FieldType::Choice) {
        // Choices stand in the order of their description, not of their keys.
        QString term = QStringLiteral("CASE %1").arg(column);
        for (qsizetype i = 0; i < field.choices.size(); ++i) term += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(field.choices[i].key)).arg(i);
        return term + QStringLiteral(" END");
    }
    return column;
}

}  // namespace

QString quoted(const QString& name) { return u'"' + name + u'"'; }

QString linkTable(const Kind& kind, const Field& field) { return kind.table + QStringLiteral("__") + field.column; }

QString targetTable(const Field& field) { return QString::fromLatin1(field.target).replace(u'-', u'_'); }

QString targetKey(const Field& field) { return field.is(Flag::ByRow) ? QStringLiteral("row") : QStringLiteral("id"); }

QString parameter(const Field& field) {
    return field.is(Flag::ByRow) ? QStringLiteral("(SELECT row FROM %1 WHERE id=?)").arg(quoted(targetTable(field))) : QStringLiteral("?");
}

QString columns(const Kind& kind) {
    QString list = QStringLiteral("t.id, t.revision");
    for (const Field& field : kind.fields) {
        const QString column = QStringLiteral("t.") + quoted(field.column);
        if (field.is(Flag::ByRow)) list += QStringLiteral(", (SELECT id FROM %1 WHERE row=%2)").arg(quoted(targetTable(field)), column);
        else if (stored(field)) list += QStringLiteral(", ") + column;
        else
            list += QStringLiteral(", (SELECT json_group_array(target) FROM (SELECT target FROM %1 WHERE owner=t.id ORDER BY position))")
                        .arg(quoted(linkTable(kind, field)));
    }
    return list;
}

QString rowColumns(const Kind& kind, const Wanted& wanted) {
    const auto term = [&](qsizetype index) {
        const Field& field = kind.fields[index];
        // Not as JSON: of very many records the brackets cost more than the ids.
        return stored(field) ? QStringLiteral("t.") + quoted(field.column)
                             : QStringLiteral("(SELECT group_concat(target, ' ') FROM %1 WHERE owner=t.id)").arg(quoted(linkTable(kind, field)));
    };
    QStringList list;
    for (const qsizetype index : wanted.fields) list << term(index);
    for (const qsizetype index : wanted.filled) list << term(index) + QStringLiteral(" IS NOT NULL");
    if (wanted.ids) list << QStringLiteral("t.id");
    return list.join(QStringLiteral(", "));
}

QString insert(const Kind& kind) {
    QString names = QStringLiteral("id, revision");
    QString marks = QStringLiteral("?, ?");
    for (const Field& field : kind.fields)
        if (stored(field)) {
            names += QStringLiteral(", ") + quoted(field.column);
            marks += QStringLiteral(", ") + parameter(field);
        }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(kind.table), names, marks);
}

QString update(const Kind& kind) {
    QString sets = QStringLiteral("revision=?");
    for (const Field& field : kind.fields)
        if (stored(field)) sets += QStringLiteral(", %1=%2").arg(quoted(field.column), parameter(field));
    return QStringLiteral("UPDATE %1 SET %2 WHERE id=?").arg(quoted(kind.table), sets);
}

Where where(const Kind& kind, const Query& query, qint64 searchBase, Lookup lookup) {
    if (query.of != nullptr && query.of != &kind) qFatal("a query of %s is asked of %s", query.of->key.constData(), kind.key.constData());
    QStringList terms;
    QVariantList parameters;
    for (const Filter& filter : query.filters) {
        const Field& field = kind.fields[filter.field];
        const QString column = QStringLiteral("t.") + quoted(field.column);
        if (field.type == FieldType::References) {
            const QString link = quoted(linkTable(kind, field));
            if (isEmpty(filter.value)) {
                terms << QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 WHERE owner=t.id)").arg(link);
                continue;
            }
            for (const QString& id : std::get<QStringList>(filter.value)) {
                terms << QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE owner=t.id AND target=?)").arg(link);
                parameters << id;
            }
        } else if (isEmpty(filter.value)) {
            terms << column + QStringLiteral(" IS NULL");
        } else if (const auto* items = std::get_if<QStringList>(&filter.value)) {
            for (const QString& item : *items) {
                terms << QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1) WHERE value=?)").arg(column);
                parameters << item;
            }
        } else {
            // SQLite leaves a column with a sign before it out of its choice of an index.
            terms << (lookup == Lookup::AlongDays ? QStringLiteral("+") : QString()) + column + u'=' + parameter(field);
            parameters << toColumn(filter.value);
        }
    }
    if (kind.mainDay >= 0) {
        const QString column = QStringLiteral("t.") + quoted(kind.fields[kind.mainDay].column);
        if (query.from.isValid()) {
            terms << column + QStringLiteral(">=?");
            parameters << query.from.toString(Qt::ISODate);
        }
        if (query.to.isValid()) {
            terms << column + QStringLiteral("<?");
            parameters << dayAfter(query.to);
        }
    }
    if (query.year && !kind.yearFields.isEmpty()) terms << yearTerm(kind, *query.year, parameters);
    if (!query.search.trimmed().isEmpty()) {
        if (const QString words = match(query.search); words.isEmpty()) {
            terms << QStringLiteral("0");  // only signs: nothing can match
        } else {
            terms << QStringLiteral("t.row IN (SELECT rowid-%1 FROM search WHERE search MATCH ? AND rowid BETWEEN %1 AND %2)")
                         .arg(searchBase)
                         .arg(searchBase + SearchIndex::kRowsPerKind - 1);
            parameters << words;
        }
    }
    return {terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND ")), parameters};
}

QString order(const Catalogue& catalogue, const Kind& kind, const Query& query, Ties ties) {
    QStringList terms;
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    if (query.sortField >= 0) {
        const Field& field = kind.fields[query.sortField];
        const QString term = sortTerm(catalogue, field, QStringLiteral("t"));
        // What has no number comes after those that have one: an area without a rank is not the first.
        if (field.type == FieldType::Integer && !field.is(Flag::Required) && !query.descending && !kind.evidence.numerous)
            terms << term + QStringLiteral(" IS NULL");
        terms << term + direction;
    }
    for (const qsizetype field : {kind.mainDay, kind.title})
        if (field >= 0 && field != query.sortField)
            terms << sortTerm(catalogue, kind.fields[field], QStringLiteral("t")) + (query.sortField < 0 ? direction : QString());
    // By row the index of the main day is the whole order: a million need no sorting, and the first page none of the others.
    const bool alongDays = query.sortField < 0 || (ties != Ties::ById && query.sortField == kind.mainDay && kind.title < 0);
    const QString ofTies = alongDays ? direction : QString();
    for (const Field& field : kind.fields)
        if (ties == Ties::AsIndexed && field.is(Flag::ByRow)) terms << QStringLiteral("t.") + quoted(field.column) + ofTies;
    terms << (ties == Ties::ById ? QStringLiteral("t.id") : QStringLiteral("t.row")) + ofTies;
    return QStringLiteral(" ORDER BY ") + terms.join(QStringLiteral(", "));
}

QString match(const QString& words) {
    QStringList terms;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) terms << u'"' + word + QStringLiteral("\"*");
        word.clear();
    };
    for (const QChar letter : words.normalized(QString::NormalizationForm_C)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate()) word += letter;
        else finish();
    }
    finish();
    return terms.join(QStringLiteral(" AND "));
}

// The sign keeps SQLite from setting the parameter in for the column everywhere (constant propagation): the index would not be seen any more.
QString ofRecord(const char* alias) { return QStringLiteral("substr(%1.record, -8)=substr(?1, -8) AND +%1.record=?1").arg(QLatin1String(alias)); }

QStringList schema(const Kind& kind) {
    QStringList statements;
    QStringList lines{QStringLiteral("row INTEGER PRIMARY KEY"), QStringLiteral("id TEXT NOT NULL UNIQUE"), QStringLiteral("revision INTEGER NOT NULL")};
    QStringList after;
    for (const Field& field : kind.fields) {
        if (!stored(field)) {
            const QString link = linkTable(kind, field);
            after << QStringLiteral(
                         "CREATE TABLE %1 (owner TEXT NOT NULL REFERENCES %2(id) ON DELETE CASCADE, position INTEGER NOT NULL, "
                         "target TEXT NOT NULL REFERENCES %3(id), PRIMARY KEY (owner, position)) STRICT, WITHOUT ROWID")
                         .arg(quoted(link), quoted(kind.table), quoted(targetTable(field)))
                  << QStringLiteral("CREATE INDEX %1 ON %2 (target)").arg(quoted(link + QStringLiteral("_by_target")), quoted(link));
            continue;
        }
        QString line = quoted(field.column) + u' ' + columnType(field);
        if (field.is(Flag::Required)) line += QStringLiteral(" NOT NULL");
        if (field.is(Flag::Unique)) line += QStringLiteral(" UNIQUE");
        if (field.type == FieldType::Reference) line += QStringLiteral(" REFERENCES %1(%2)").arg(quoted(targetTable(field)), targetKey(field));
        lines << line;
        const bool mainDay = kind.mainDay >= 0 && &kind.fields[kind.mainDay] == &field;
        // References are looked up when their target goes, names when a reference is written by name. Those by row stand beside the day.
        const bool name = kind.title >= 0 && &kind.fields[kind.title] == &field && field.isText();
        // An import finds a record by the key that it has at its source.
        const bool sourceKey = field.key == "source-key";
        const bool reference = field.type == FieldType::Reference && !field.is(Flag::ByRow);
        if (field.is(Flag::Unique) || !(reference || mainDay || name || sourceKey)) continue;
        QStringList columns{quoted(field.column)};
        for (const Field& other : kind.fields)
            if (mainDay && other.is(Flag::ByRow)) columns << quoted(other.column);
        after << QStringLiteral("CREATE INDEX %1 ON %2 (%3)%4")
                     .arg(quoted(kind.table + QStringLiteral("_by_") + field.column), quoted(kind.table), columns.join(QStringLiteral(", ")),
                          sourceKey ? QStringLiteral(" WHERE %1 IS NOT NULL").arg(quoted(field.column)) : QString());
    }
    statements << QStringLiteral("CREATE TABLE %1 (\n    %2\n) STRICT").arg(quoted(kind.table), lines.join(QStringLiteral(",\n    ")));
    return statements << after << dayCountsSchema(kind);
}

}  // namespace records::sql
