#pragma once

#include <QWidget>
#include <vector>

class QLineEdit;

namespace penumbra::views {

class Table;

/// A field over each column of a table that says which rows are shown, see ColumnFilter; what cannot be read is marked
/// and filters nothing. Its fields go where the columns go.
class FilterRow final : public QWidget {
    Q_OBJECT
public:
    FilterRow(Table& table, QWidget* parent);
    QLineEdit* field(int column) const { return m_fields[static_cast<std::size_t>(column)]; }

private:
    void arrange();
    void apply(int column);

    Table& m_table;
    std::vector<QLineEdit*> m_fields;
};

} // namespace penumbra::views
