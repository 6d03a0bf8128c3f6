#include "shell/mapping_form.h"

#include "ingest/mapping/mapping.h"
#include "models/words.h"
#include "views/card.h"
#include "views/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace penumbra::shell {

namespace space = views::space;
using models::text;

namespace {

constexpr int kPause = 300; ///< milliseconds
constexpr int kTextHeight = 150;

QComboBox* unitBox(const std::string& unit) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->addItems({QString(), QStringLiteral("cores"), QStringLiteral("millicores"), QStringLiteral("KiB"),
                   QStringLiteral("MiB"), QStringLiteral("GiB"), QStringLiteral("TiB"), QStringLiteral("bytes")});
    box->setCurrentText(text(unit));
    box->setFixedWidth(110);
    box->setToolTip(
        MappingForm::tr("The unit of the numbers in that column; empty: whole cores, bytes, or as written."));
    box->setAccessibleName(MappingForm::tr("Unit"));
    return box;
}

} // namespace

MappingForm::MappingForm(QWidget* parent) : QWidget(parent) {
    setFixedWidth(400);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &MappingForm::changed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_record = new QComboBox;
    m_record->setObjectName(QStringLiteral("record"));
    for (const auto& record : ingest::mappingRecords()) {
        const auto kind = model::parseKind(record);
        m_record->addItem(kind ? models::kindWord(*kind) : models::registryText("mapping", record.c_str()),
                          text(record));
    }
    connect(m_record, &QComboBox::currentIndexChanged, this, &MappingForm::chooseRecord);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(views::makeLabel(tr("One row is a")));
    head->addWidget(m_record, 1);
    layout->addLayout(head);
    auto* fields = new QWidget;
    m_rows = new QFormLayout(fields);
    m_rows->setContentsMargins(0, 0, space::small, 0);
    m_rows->setVerticalSpacing(space::tight);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(fields);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeText());
}

QWidget* MappingForm::makeText() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    auto* label = views::makeLabel(tr("The whole mapping; labels, filters and constants are said here"), true);
    label->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("mapping"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The whole mapping as text"));
    m_wrong = new QLabel;
    m_wrong->setWordWrap(true);
    m_wrong->setProperty("wrong", true);
    auto* save = new QPushButton(tr("Save mapping as…"));
    save->setAutoDefault(false);
    save->setToolTip(tr("As a file for `penumbra-cli import --map` and for others."));
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_wrong);
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MappingForm::readText);
    connect(save, &QPushButton::clicked, this, &MappingForm::saveRequested);
    return part;
}

void MappingForm::setHeadings(const std::vector<std::string>& headings, const std::string& mapping) {
    m_headings = headings;
    auto known = base::parseJson(mapping, "mapping");
    m_mapping = known ? std::move(*known) : ingest::suggestMapping(headings);
    showText();
    showFields();
}

std::string MappingForm::mapping() const { return m_text->toPlainText().toStdString(); }

void MappingForm::showText() {
    const QSignalBlocker silent(m_text);
    m_text->setPlainText(text(m_mapping.dump(2)));
    m_wrong->hide();
}

void MappingForm::showFields() {
    m_showing = true;
    const auto record = base::textAt(m_mapping, "record");
    m_record->setCurrentIndex(m_record->findData(text(record)));
    while (m_rows->rowCount() > 0) m_rows->removeRow(0);
    for (const auto& field : ingest::mappingFields(record)) {
        const auto from = ingest::mappedFrom(m_mapping, field);
        auto* columns = new QComboBox;
        columns->setObjectName(text(field.id));
        columns->addItem(from.plain ? tr("(none)") : tr("(as the text says)"), QString());
        for (const auto& heading : m_headings) columns->addItem(text(heading), text(heading));
        columns->setCurrentIndex(std::max(0, columns->findData(text(from.column))));
        columns->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto* unit = field.measured ? unitBox(from.unit) : nullptr;
        auto* line = new QWidget; // a label stands in the middle beside a widget, not beside a layout
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::tight);
        row->addWidget(columns, 1);
        if (unit) row->addWidget(unit);
        const auto title = models::registryText("mapping", field.title);
        m_rows->addRow(field.required ? tr("%1 *").arg(title) : title, line);
        const auto take = [this, field, columns, unit] {
            if (m_showing) return;
            ingest::mapField(m_mapping, field, columns->currentData().toString().toStdString(),
                             unit ? unit->currentText().trimmed().toStdString() : std::string());
            showText();
            m_pause.start();
        };
        connect(columns, &QComboBox::currentIndexChanged, this, take);
        if (unit) connect(unit, &QComboBox::currentTextChanged, this, take);
    }
    m_showing = false;
}

void MappingForm::chooseRecord() {
    if (m_showing) return;
    m_mapping = ingest::suggestMapping(m_headings, m_record->currentData().toString().toStdString());
    showText();
    showFields();
    m_pause.start();
}

void MappingForm::readText() {
    auto typed = base::parseJson(mapping(), "The mapping");
    const auto checked = ingest::parseMapping(mapping());
    m_wrong->setVisible(!checked);
    if (!checked) return m_wrong->setText(text(checked.error().text));
    m_mapping = std::move(*typed);
    showFields();
    m_pause.start();
}

} // namespace penumbra::shell
