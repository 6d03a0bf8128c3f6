#include "pages/losses_dialog.h"

#include "views/card.h"
#include "views/table.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penumbra::pages {

LossesDialog::LossesDialog(const QString& title, const QString& sentence, std::vector<LossRow> rows, QWidget* parent)
    : QDialog(parent), m_rows({{tr("Without"), [](const LossRow& row) { return row.what; }},
                               {tr("Judged by"), [](const LossRow& row) { return row.demand; }},
                               {tr("Hours"), [](const LossRow& row) { return row.when; }},
                               {tr("What happens"), [](const LossRow& row) { return row.then; }}}) {
    setWindowTitle(title);
    resize(1100, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(views::space::normal);
    auto* about = views::makeLabel(sentence);
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(about);
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("Search"));
    field->setAccessibleName(field->placeholderText());
    layout->addWidget(field);
    m_rows.setRows(std::move(rows));
    auto* table = new views::Table;
    table->setSource(&m_rows);
    table->setAccessibleName(title);
    table->searchWith(field);
    table->fitColumns(3);
    table->wrapRows(4);
    layout->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this, sentence] {
        QStringList lines{sentence};
        for (int i = 0; i < m_rows.rowCount(); ++i) {
            const auto& row = *m_rows.at(i);
            lines << QStringList{row.what, row.demand, row.when, row.then}.join(QLatin1Char('\t'));
        }
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace penumbra::pages
