#include "views/clearable.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace penumbra::views {

namespace {

struct ClearWords {
    Q_DECLARE_TR_FUNCTIONS(ClearWords)
};

} // namespace

void makeClearable(QLineEdit& field) {
    field.setClearButtonEnabled(true);
    for (auto* button : field.findChildren<QToolButton*>()) {
        button->setToolTip(ClearWords::tr("Clear"));
        button->setAccessibleName(button->toolTip());
    }
}

} // namespace penumbra::views
