#pragma once

#include "ingest/mapping/draft.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace penumbra::shell {

/// Makes a column mapping by hand: what a row is, which column each field comes from and in which unit, and the whole
/// mapping as text, for what the lines do not show. Both say the same at any time.
class MappingForm final : public QWidget {
    Q_OBJECT
public:
    explicit MappingForm(QWidget* parent = nullptr);
    /// The columns of the file; with no mapping yet, one is suggested from them.
    void setHeadings(const std::vector<std::string>& headings, const std::string& mapping);
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

    std::vector<std::string> m_headings;
    base::Json m_mapping;
    QTimer m_pause;
    QComboBox* m_record = nullptr;
    QFormLayout* m_rows = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_wrong = nullptr;
    bool m_showing = false; ///< what stands in the fields is set by us
};

} // namespace penumbra::shell
