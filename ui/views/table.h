#pragma once

#include <QTableView>

class QLineEdit;
class QSortFilterProxyModel;

namespace penumbra::views {

/// A calm table: whole rows, sorting by header, Ctrl+C copies the selected rows as tab-separated text.
class Table final : public QTableView {
    Q_OBJECT
public:
    explicit Table(QWidget* parent = nullptr);
    /// Shows the model behind a proxy that sorts by `sortRole` and searches in `searchRole`.
    void setSource(QAbstractItemModel* source, int sortRole = Qt::DisplayRole, int searchRole = Qt::DisplayRole);
    QSortFilterProxyModel* proxy() const { return m_proxy; }
    /// The field's text filters the rows, every column's text counts when the search role is the display role.
    void searchWith(QLineEdit* field);
    /// Every column as wide as its texts, whatever the font, and `stretched` takes what is left. For short tables.
    void fitColumns(int stretched);
    int sourceRow() const; ///< of the current row; -1 when there is none
    void selectSourceRow(int row);

signals:
    void sourceRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copyRows() const;

    QSortFilterProxyModel* m_proxy = nullptr;
};

} // namespace penumbra::views
