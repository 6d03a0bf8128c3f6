#pragma once

#include "bridge/gathering.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace penumbra::views {
class ParamForm;
}

namespace penumbra::pages {

/// Adds or edits a live source: its gatherer's parameters, how finely it is sampled, and a test that stores nothing.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `source` null: a new one.
    SourceDialog(bridge::Gathering& gathering, const gather::WatchedSource* source, QWidget* parent);

private:
    QWidget* makeSampling();
    void showGatherer();
    /// What stands in the form; the error says what is wrong.
    base::Result<gather::WatchedSource> typed() const;
    void test();
    void save();
    void tell(const QString& text, bool wrong);

    bridge::Gathering& m_gathering;
    gather::WatchedSource m_source;
    bool m_new;
    QLineEdit* m_name = nullptr;
    QComboBox* m_gatherer = nullptr;
    QLabel* m_summary = nullptr;
    views::ParamForm* m_form = nullptr;
    QLineEdit *m_shortest = nullptr, *m_longest = nullptr, *m_lead = nullptr;
    QDoubleSpinBox* m_accuracy = nullptr;
    QSpinBox* m_budget = nullptr;
    QPushButton* m_test = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace penumbra::pages
