#include "pages/source_dialog.h"

#include "base/text.h"
#include "models/words.h"
#include "views/card.h"
#include "views/param_form.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::registryText;
using models::text;

SourceDialog::SourceDialog(bridge::Gathering& gathering, const gather::WatchedSource* source, QWidget* parent)
    : QDialog(parent), m_gathering(gathering), m_new(source == nullptr) {
    if (source) m_source = *source;
    setWindowTitle(m_new ? tr("Add a live source") : tr("Edit %1").arg(text(m_source.source.name)));
    resize(640, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(views::space::normal);
    auto* head = new QFormLayout;
    m_name = new QLineEdit(text(m_source.source.name));
    m_name->setPlaceholderText(tr("shown beside every value, e.g. production"));
    m_name->setEnabled(m_new);
    m_gatherer = new QComboBox;
    for (const auto* entry : gather::gatherers())
        m_gatherer->addItem(registryText("gather", entry->title), QString::fromUtf8(entry->id));
    if (!m_new) m_gatherer->setCurrentIndex(m_gatherer->findData(text(m_source.source.gatherer)));
    m_gatherer->setEnabled(m_new);
    m_summary = views::makeLabel({}, true);
    m_summary->setWordWrap(true);
    head->addRow(tr("&Name"), m_name);
    head->addRow(tr("&Kind"), m_gatherer);
    head->addRow(m_summary);
    layout->addLayout(head);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Parameters of the source"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = new views::ParamForm;
    scroll->setWidget(m_form);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeSampling());
    m_answer = new QLabel;
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->hide();
    layout->addWidget(m_answer);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_test = buttons->addButton(tr("Test"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Save)->setText(m_new ? tr("Add") : tr("Save"));
    layout->addWidget(buttons);
    connect(m_gatherer, &QComboBox::currentIndexChanged, this, &SourceDialog::showGatherer);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&gathering, &bridge::Gathering::tested, this, [this](bool good, const QString& answer) {
        m_test->setEnabled(true);
        tell(answer, !good);
    });
    showGatherer();
}

QWidget* SourceDialog::makeSampling() {
    auto* card = new views::Card(tr("How often"));
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto span = [](base::Duration value, const QString& help) {
        auto* edit = new QLineEdit(text(base::formatDuration(value)));
        edit->setToolTip(help);
        return edit;
    };
    const auto& sampling = m_source.sampling;
    m_shortest = span(sampling.shortest, tr("No series is sampled more often, e.g. 30s."));
    m_longest = span(sampling.longest, tr("Every series is sampled at least so often, e.g. 1h."));
    m_accuracy = new QDoubleSpinBox;
    m_accuracy->setRange(0.1, 50);
    m_accuracy->setDecimals(1);
    m_accuracy->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_accuracy->setSuffix(tr(" %"));
    m_accuracy->setValue(100 * sampling.accuracy);
    m_accuracy->setToolTip(tr("How far the mean of an hour may be off; between the two bounds the interval follows."));
    m_budget = new QSpinBox;
    m_budget->setRange(0, 100'000);
    m_budget->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_budget->setSpecialValueText(tr("no limit"));
    m_budget->setSuffix(tr(" requests a minute"));
    m_budget->setValue(sampling.budget);
    m_lead = span(sampling.lead, tr("How long before a scheduled change its baseline is gathered."));
    rows->addRow(tr("&Shortest interval"), m_shortest);
    rows->addRow(tr("&Longest interval"), m_longest);
    rows->addRow(tr("Hourly means within"), m_accuracy);
    rows->addRow(tr("&Budget"), m_budget);
    rows->addRow(tr("Before a change"), m_lead);
    card->addBody(form);
    return card;
}

void SourceDialog::showGatherer() {
    const auto* entry = gather::gatherers().find(m_gatherer->currentData().toString().toStdString());
    if (!entry) return;
    m_summary->setText(registryText("gather", entry->summary));
    m_form->setSpecs(entry->params, m_source.source.params, {});
}

base::Result<gather::WatchedSource> SourceDialog::typed() const {
    auto json = upkeep::toJson(m_source);
    json["name"] = m_name->text().trimmed().toStdString();
    json["gatherer"] = m_gatherer->currentData().toString().toStdString();
    json["params"] = base::Json::object();
    for (const auto& [key, value] : m_form->texts())
        if (!value.empty()) json["params"][key] = value;
    json["sampling"] = {{"shortest", m_shortest->text().trimmed().toStdString()},
                        {"longest", m_longest->text().trimmed().toStdString()},
                        {"lead", m_lead->text().trimmed().toStdString()},
                        {"accuracy", m_accuracy->value() / 100},
                        {"budget", m_budget->value()}};
    auto source = upkeep::watchedSourceFromJson(json);
    if (!source) return source;
    const auto* entry = gather::gatherers().find(source->source.gatherer);
    const auto params =
        base::parseParams(entry->params, source->source.params, PENUMBRA_SAY("Problem", "the gatherer {}")(entry->id));
    if (!params) return tl::unexpected(params.error());
    return source;
}

void SourceDialog::test() {
    const auto source = typed();
    if (!source) return tell(text(source.error().text), true);
    m_test->setEnabled(false);
    tell(tr("Asking…"), false);
    m_gathering.test(source->source);
}

void SourceDialog::save() {
    const auto source = typed();
    if (!source) return tell(text(source.error().text), true);
    for (const auto& known : m_gathering.sources())
        if (m_new && known.source.name == source->source.name)
            return tell(tr("There is a source of that name already. Choose another name, or edit that one."), true);
    m_gathering.keep(*source);
    accept();
}

void SourceDialog::tell(const QString& answer, bool wrong) {
    m_answer->setText(answer);
    m_answer->setProperty("wrong", wrong);
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
    m_answer->show();
}

} // namespace penumbra::pages
