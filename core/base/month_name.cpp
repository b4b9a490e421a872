#include "core/base/month_name.h"

#include "core/base/language.h"

namespace base {

// Cut to three letters some months would be no words: Swedish writes mars, juni and juli out.
QString shortMonthName(int month) { return currentLocale().standaloneMonthName(month, QLocale::ShortFormat).remove(u'.'); }

}  // namespace base
