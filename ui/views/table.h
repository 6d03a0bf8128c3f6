#pragma once

#include <QSet>
#include <QTableView>

class QHeaderView;
class QLineEdit;

namespace penumbra::views {

class TableProxy;

/// Makes a column as wide as its name, with the sign of the order where the header sorts, and `least` pixels at least,
/// which is what its texts need.
void widenSection(QHeaderView& header, int column, int least);

/// A calm table: whole rows, none of them cut at the lower edge, sorting by header, Ctrl+C copies the selected rows as
/// tab-separated text. The header's menu hides columns, and saves what is shown as CSV.
class Table final : public QTableView {
    Q_OBJECT
public:
    explicit Table(QWidget* parent = nullptr);
    /// Shows the model behind a proxy that sorts by `sortRole` and searches in `searchRole`.
    void setSource(QAbstractItemModel* source, int sortRole = Qt::DisplayRole, int searchRole = Qt::DisplayRole);
    TableProxy* proxy() const { return m_proxy; }
    /// The field's text filters the rows, every column's text counts when the search role is the display role.
    void searchWith(QLineEdit* field);
    int wholeHeight() const; ///< in which every row is seen
    /// In which every text and head is seen, heads in two lines and what wraps as narrow as it may get; of columns that
    /// were fit.
    int wholeWidth() const;
    void keepToRows(); ///< it never gets higher than that; of a table that wraps its rows
    /// Every column as wide as its texts, whatever the font, and `stretched` takes what is left. Where that is too
    /// little for its own texts, heads take two lines, then the others are cut to their texts. For short tables.
    void fitColumns(int stretched);
    /// Texts wrap over up to `most` lines and each row is as high as its texts need. For short tables.
    void wrapRows(int most);
    /// Hides every column in which no row has anything to say, shows the others save those that the user hid. Costs a
    /// pass over the empty ones.
    void hideEmptyColumns();
    /// Every column as wide as its head and the first rows' texts, `most` pixels at most. Returns what the table needs
    /// to show them all.
    int widenColumns(int most);
    /// The columns that the user hides are remembered under this name.
    void rememberColumns(const QString& name);
    int sourceRow() const; ///< of the current row; -1 when there is none
    void selectSourceRow(int row);

signals:
    void sourceRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override; ///< says so where no row passes what is searched and filtered
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;

private:
    void copyRows() const;
    void openHeaderMenu(const QPoint& at);
    void hideByHand(int column, bool hidden);
    void saveAs();
    QString rowsAs(QChar separator, const QModelIndexList& rows) const;
    void fitRows();
    void squeeze();
    int neededByStretched(int column) const; ///< pixels of one that takes what is left

    TableProxy* m_proxy = nullptr;
    QSet<QString> m_hidden; ///< names of the columns that the user hid
    QString m_name;
    int m_stretched = -1;        ///< the column that takes what is left
    std::vector<int> m_squeezed; ///< columns whose heads are cut for it
    int m_squeezedFor = -1;      ///< the width of the table
    int m_mostLines = 0;         ///< 0: rows do not wrap
    bool m_keepsToRows = false;
    bool m_fitting = false;
};

} // namespace penumbra::views
