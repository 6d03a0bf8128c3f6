#pragma once

#include "bridge/document.h"
#include "models/batch_models.h"
#include "shell/import_preview.h"
#include "shell/mapping_form.h"

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

class PlannedRow;

/// Shows what a file would bring before anything is stored: the reader, counts, what would become of the inventory, the
/// first problems, each of which leads to its place in the file, and sample rows. Of a large file the beginning is
/// shown at once and the rest when it is read. Reading runs on the worker and stops with the dialog.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(bridge::Document& document, QString path, QWidget* parent = nullptr);
    ~ImportDialog() override;
    /// By which mapping it was read, and the table's columns; empty where it was read without one.
    const std::string& mapping() const { return m_mapping; }
    const std::vector<std::string>& headings() const { return m_table.headings; }
    /// What it is called where it does not say so itself.
    QString mappingName() const;
    /// The batch to store; null until the whole file was read without a failure.
    const std::shared_ptr<const model::Batch>& batch() const { return m_batch; }

signals:
    void previewed(); ///< the whole was read, with or without success

private:
    void makeOptions();
    void makePreview();
    void look();
    QWidget* makeProblems();
    void read();
    void readWhole(const PreviewRequest& request, int asked);
    void showResult(const base::Result<Preview>& result);
    void showPreview(const Preview& preview);
    void showFigures(const model::Batch& batch);
    void showProblems(base::Problems problems);
    void openProblem();
    void saveProblems();
    void chooseMapping();
    void mapByHand(bool on);
    void widen();
    void saveMapping();
    void useMapping(const std::string& mapping, const QString& what);
    void showKept();
    void chooseKept();
    void showMapping(const QString& what);

    bridge::Document& m_document;
    QString m_path;
    std::string m_mapping;
    QString m_mappingFile; ///< that it was read from
    ingest::TableHead m_table;
    std::vector<upkeep::KeptMapping> m_kept;
    std::shared_ptr<const model::Batch> m_batch;
    int m_asked = 0; ///< how often it was read; what answers an earlier time is not shown
    models::BatchRowsModel m_rows;
    models::ProblemModel m_problems;
    base::Problems m_allProblems; ///< the table has the first of them
    QComboBox* m_reader = nullptr;
    PlannedRow* m_planned = nullptr;
    QLabel* m_mappingLabel = nullptr;
    QComboBox* m_keptBox = nullptr;
    QPushButton* m_byHand = nullptr;
    MappingForm* m_form = nullptr;
    QLabel* m_change = nullptr;
    QLabel* m_partial = nullptr;
    QLabel* m_problemTitle = nullptr;
    QWidget* m_problemPart = nullptr;
    views::StateView* m_state = nullptr;
    views::FigureRow* m_figures = nullptr;
    views::Table* m_problemTable = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace penumbra::shell
