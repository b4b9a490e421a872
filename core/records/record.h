#pragma once

#include "core/records/value.h"

#include <QList>

namespace records {

/// A record without its C++ type: what lists, forms, files and the command line handle.
struct Record {
    QString id;           ///< empty until it is added
    int revision = 0;     ///< 1 after the add, one more with each change
    QList<Value> values;  ///< one a stored field, in the order of Kind::fields

    bool operator==(const Record&) const = default;
};

}  // namespace records
