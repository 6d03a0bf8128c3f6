#include "views/search_list.h"

#include <QComboBox>
#include <QCompleter>
#include <QListView>

namespace penumbra::views {

void searchWithin(QComboBox& list) {
    list.setEditable(true);
    list.setInsertPolicy(QComboBox::NoInsert);
    list.completer()->setFilterMode(Qt::MatchContains);
    list.completer()->setCompletionMode(QCompleter::PopupCompletion); // without it there is no popup
    for (auto* popup : {list.view(), list.completer()->popup()})      // thousands of rows: measure one
        if (auto* rows = qobject_cast<QListView*>(popup)) rows->setUniformItemSizes(true);
}

} // namespace penumbra::views
