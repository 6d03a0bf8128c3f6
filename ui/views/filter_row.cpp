#include "views/filter_row.h"

#include "models/unit_role.h"
#include "views/clearable.h"
#include "views/table.h"
#include "views/table_proxy.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

namespace penumbra::views {

FilterRow::FilterRow(Table& table, QWidget* parent) : QWidget(parent), m_table(table) {
    const auto* model = table.proxy()->sourceModel();
    for (int column = 0; column < model->columnCount(); ++column) {
        auto* field = new QLineEdit(this);
        const auto name = model->headerData(column, Qt::Horizontal).toString();
        field->setPlaceholderText(tr("filter"));
        field->setAccessibleName(tr("Filter of %1").arg(name));
        makeClearable(*field);
        field->setToolTip(
            tr("%1: a text that it holds; =text is it, !text does not hold it; >80 %, <=16, >64 GiB compare")
                .arg(name));
        connect(field, &QLineEdit::textChanged, this, [this, column] { apply(column); });
        m_fields.push_back(field);
    }
    setFixedHeight(m_fields.empty() ? 0 : m_fields.front()->sizeHint().height());
    auto* header = table.horizontalHeader();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &FilterRow::arrange);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::arrange);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::arrange);
    arrange();
}

void FilterRow::arrange() {
    const auto* header = m_table.horizontalHeader();
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
        auto* field = m_fields[static_cast<std::size_t>(column)];
        const bool shown = !m_table.isColumnHidden(column);
        field->setVisible(shown);
        if (shown)
            field->setGeometry(header->sectionViewportPosition(column) + 2, 0, header->sectionSize(column) - 4,
                               height());
    }
}

void FilterRow::apply(int column) {
    auto* field = m_fields[static_cast<std::size_t>(column)];
    const auto unit = m_table.proxy()->sourceModel()->headerData(column, Qt::Horizontal, models::kUnitRole);
    const auto filter = ColumnFilter::parse(
        field->text(), unit.isValid() ? std::optional(static_cast<base::Unit>(unit.toInt())) : std::nullopt);
    setWrong(*field, !filter);
    m_table.proxy()->setColumnFilter(column, filter.value_or(ColumnFilter()));
}

} // namespace penumbra::views
