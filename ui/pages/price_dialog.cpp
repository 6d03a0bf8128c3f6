#include "pages/price_dialog.h"

#include "base/file.h"
#include "models/words.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/table.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;

namespace {

constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 20;

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

PriceDialog::PriceDialog(const remedy::PriceBook& prices, bool readOnly, QWidget* parent)
    : QDialog(parent), m_prices(prices) {
    setWindowTitle(tr("Price book"));
    resize(1100, 560);
    m_model.setSheet(report::sheetOf(prices));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(views::space::normal);
    auto* about = views::makeLabel(
        tr("What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told "
           "with every plan that needs it. What is not counted comes on top where it has a price."),
        true);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto* form = new QFormLayout;
    m_currency = new QLineEdit(m_model.currency());
    m_currency->setMaximumWidth(120);
    form->addRow(tr("&Currency"), m_currency);
    layout->addLayout(form);
    m_table = new views::Table;
    m_table->setSource(&m_model, Qt::EditRole);
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                      : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setAccessibleName(tr("Prices"));
    m_table->fitColumns(models::PriceModel::Item);
    connect(m_table, &views::Table::sourceRowChanged, this, &PriceDialog::showChosen);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeCommands());
    m_answer = views::makeLabel({});
    m_answer->setObjectName(QLatin1String(views::nameOf(views::Tone::Critical)));
    m_answer->setWordWrap(true);
    m_answer->hide();
    layout->addWidget(m_answer);
    auto* buttons =
        new QDialogButtonBox(readOnly ? QDialogButtonBox::Close : QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    if (auto* saves = buttons->button(QDialogButtonBox::Save)) saves->setText(tr("Save"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    showChosen();
}

QWidget* PriceDialog::makeCommands() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(views::space::small);
    const bool edits = m_table->editTriggers() != QAbstractItemView::NoEditTriggers;
    const auto add = [&](const QString& title, const QString& tip, auto act) {
        auto* button = new QPushButton(title);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* offer =
        add(tr("Add an offer"), tr("A kind of host that can be bought; with offers, only those are bought."), [this] {
            const int at = m_model.addOffer();
            m_table->selectSourceRow(at);
            m_table->edit(m_table->currentIndex());
        });
    auto* kind =
        add(tr("Add a class"),
            tr("Hosts of the fleet with a price of their own, such as those with GPUs: by label or by size."), [this] {
                const int at = m_model.addClass();
                m_table->selectSourceRow(at);
            });
    m_remove = add(tr("Remove the row"), tr("The chosen offer or class."),
                   [this] { m_model.removeKind(m_table->sourceRow()); });
    auto* reset = add(tr("Default prices"), tr("Puts the prices that Penumbra comes with into the table."), [this] {
        m_model.setSheet(report::sheetOf(remedy::PriceBook()));
        m_currency->setText(m_model.currency());
    });
    row->addStretch(1);
    auto* import =
        add(tr("Import…"), tr("Reads the table from a CSV file, or a price book in JSON."), [this] { importFile(); });
    add(tr("Export…"), tr("Writes the table as a CSV file."), [this] { exportFile(); });
    for (auto* button : {offer, kind, m_remove, reset, import}) button->setEnabled(edits);
    return line;
}

void PriceDialog::showChosen() {
    m_remove->setEnabled(m_table->editTriggers() != QAbstractItemView::NoEditTriggers &&
                         m_model.isKind(m_table->sourceRow()));
}

void PriceDialog::tell(const std::string& words) {
    m_answer->setText(views::signOf(views::Tone::Critical) + text(words));
    m_answer->show();
}

void PriceDialog::save() {
    m_model.setCurrency(m_currency->text());
    auto prices = report::pricesFrom(m_model.sheet());
    if (!prices) return tell(prices.error().text);
    m_prices = std::move(*prices);
    accept();
}

void PriceDialog::importFile() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Import prices"), documentsFolder(),
                                                   tr("Price books (*.csv *.json);;All files (*)"));
    if (path.isEmpty()) return;
    const auto bytes = base::readFile(path.toStdString(), kMostBytes);
    if (!bytes) return tell(bytes.error().text);
    const auto prices = report::pricesFromFile(*bytes, QFileInfo(path).fileName().toStdString());
    if (!prices) return tell(prices.error().text);
    m_answer->hide();
    m_model.setSheet(report::sheetOf(*prices));
    m_currency->setText(m_model.currency());
}

void PriceDialog::exportFile() {
    auto path = QFileDialog::getSaveFileName(this, tr("Export prices"),
                                             documentsFolder() + QStringLiteral("/prices.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".csv");
    m_model.setCurrency(m_currency->text());
    if (const auto done = base::writeFile(path.toStdString(), report::priceCsv(m_model.sheet())); !done)
        tell(done.error().text);
}

} // namespace penumbra::pages
