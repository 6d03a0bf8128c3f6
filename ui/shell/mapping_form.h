#pragma once

#include "ingest/mapping/draft.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace penumbra::shell {

/// Makes a column mapping by hand: what a row is, which column each field comes from and in which unit, and the whole
/// mapping as text, for what the lines do not show. Both say the same at any time.
class MappingForm final : public QWidget {
    Q_OBJECT
public:
    explicit MappingForm(QWidget* parent = nullptr);
    /// The columns of the file; with no mapping yet, one is suggested from them and their words.
    void setTable(const ingest::TableHead& table, const std::string& mapping);
    /// The mapping as text; empty where it is no JSON.
    std::string mapping() const;

signals:
    void changed(); ///< some time after the last key was pressed
    void saveRequested();

private:
    QWidget* makeText();
    void showFields();
    void showText();
    void readText();
    void chooseRecord();
    void chooseKindColumn();
    void showKinds();
    void addField(const ingest::MappingField& field);
    QComboBox* kindBox(const std::string& word);
    void edited();
    void begin(base::Json mapping);

    ingest::TableHead m_table;
    base::Json m_mapping;
    QTimer m_pause;
    QComboBox* m_record = nullptr;
    QComboBox* m_kindColumn = nullptr;
    QLineEdit* m_name = nullptr;
    QFormLayout* m_rows = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_wrong = nullptr;
    bool m_showing = false; ///< what stands in the fields is set by us
};

} // namespace penumbra::shell
