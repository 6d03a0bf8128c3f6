#pragma once

#include "bridge/document.h"
#include "models/batch_models.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace penumbra::views {
class FigureRow;
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::shell {

/// Shows what a file would bring before anything is stored: the reader, counts, what would become of the inventory, the
/// first problems and sample rows.
/// Reading runs on the worker and stops with the dialog.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(bridge::Document& document, QString path, QWidget* parent = nullptr);
    ~ImportDialog() override;
    /// The batch to store; null until it was read without a failure.
    const std::shared_ptr<const model::Batch>& batch() const { return m_batch; }

signals:
    void previewed(); ///< read, with or without success

private:
    void makeOptions();
    void makePreview();
    void read();
    /// What was read, and what a commit would make of it.
    struct Preview {
        std::shared_ptr<const model::Batch> batch;
        store::Rehearsal rehearsal;
    };
    static base::Result<Preview> preview(const std::string& path, const std::string& reader, const std::string& mapping,
                                         base::Time now, bridge::Desk& desk, const base::Run& run);
    void show(const base::Result<Preview>& result);
    void showFigures();
    void chooseMapping();

    bridge::Document& m_document;
    QString m_path;
    std::string m_mapping;
    std::shared_ptr<const model::Batch> m_batch;
    models::BatchRowsModel m_rows;
    models::ProblemModel m_problems;
    QComboBox* m_reader = nullptr;
    QLabel* m_mappingLabel = nullptr;
    QLabel* m_change = nullptr;
    QLabel* m_problemTitle = nullptr;
    views::StateView* m_state = nullptr;
    views::FigureRow* m_figures = nullptr;
    views::Table* m_problemTable = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace penumbra::shell
