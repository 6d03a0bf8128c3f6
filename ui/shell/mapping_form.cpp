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
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>

namespace penumbra::shell {

namespace space = views::space;
using models::text;

namespace {

constexpr int kTypingPause = 300; ///< milliseconds
constexpr int kTextHeight = 150;
const auto kByColumn = QStringLiteral("*"); ///< instead of a record

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
    m_pause.setInterval(kTypingPause);
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
    m_record->addItem(tr("what a column says"), kByColumn);
    connect(m_record, &QComboBox::currentIndexChanged, this, &MappingForm::chooseRecord);
    m_kindColumn = new QComboBox;
    m_kindColumn->setObjectName(QStringLiteral("kind column"));
    m_kindColumn->setAccessibleName(tr("The column that says what a row is"));
    m_kindColumn->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_kindColumn, &QComboBox::currentIndexChanged, this, &MappingForm::chooseKindColumn);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(views::makeLabel(tr("One row is a")));
    head->addWidget(m_record, 1);
    head->addWidget(m_kindColumn, 1);
    layout->addLayout(head);
    auto* fields = new QWidget;
    m_rows = new QFormLayout(fields);
    m_rows->setContentsMargins(0, 0, space::small, 0);
    m_rows->setVerticalSpacing(space::tight);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What each column is"));
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
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("name of the mapping"));
    m_name->setPlaceholderText(tr("Name, to find it again"));
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setToolTip(tr("The workspace keeps the mapping under this name for later files with the same columns."));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (name.trimmed().isEmpty())
            m_mapping.erase("title");
        else
            m_mapping["title"] = name.trimmed().toStdString();
        edited();
    });
    auto* save = new QPushButton(tr("Save mapping as…"));
    save->setAutoDefault(false);
    save->setToolTip(tr("As a file for `penumbra-cli import --map` and for others."));
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_wrong);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MappingForm::readText);
    connect(save, &QPushButton::clicked, this, &MappingForm::saveRequested);
    return part;
}

void MappingForm::setTable(const ingest::TableHead& table, const std::string& mapping) {
    m_table = table;
    auto known = base::parseJson(mapping, "mapping");
    m_mapping = known && known->is_object() ? std::move(*known) : ingest::suggestMapping(table);
    showText();
    showFields();
}

std::string MappingForm::mapping() const { return m_text->toPlainText().toStdString(); }

void MappingForm::showText() {
    const QSignalBlocker silent(m_text);
    m_text->setPlainText(text(m_mapping.dump(2)));
    m_wrong->hide();
}

/// A field says something else now, and so does the text.
void MappingForm::edited() {
    showText();
    m_pause.start();
}

void MappingForm::showFields() {
    m_showing = true;
    const auto column = ingest::kindColumn(m_mapping);
    m_record->setCurrentIndex(m_record->findData(column.empty() ? text(base::textAt(m_mapping, "record")) : kByColumn));
    m_kindColumn->clear();
    for (const auto& heading : m_table.headings) m_kindColumn->addItem(text(heading));
    m_kindColumn->setCurrentIndex(m_kindColumn->findText(text(column)));
    m_kindColumn->setVisible(!column.empty());
    if (const auto name = text(base::textAt(m_mapping, "title")); name != m_name->text().trimmed())
        m_name->setText(name);
    while (m_rows->rowCount() > 0) m_rows->removeRow(0);
    if (!column.empty()) showKinds();
    for (const auto& field : ingest::mappingFieldsOf(m_mapping)) addField(field);
    m_showing = false;
}

/// A line for each word of the column, in the file or in the mapping.
void MappingForm::showKinds() {
    std::vector<std::string> words;
    if (const auto it = m_table.words.find(ingest::kindColumn(m_mapping)); it != m_table.words.end())
        words = it->second;
    for (const auto& [word, kind] : base::childAt(base::childAt(m_mapping, "record"), "values").items())
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    for (const auto& word : words) m_rows->addRow(tr("“%1” is a").arg(text(word)), kindBox(word));
}

QComboBox* MappingForm::kindBox(const std::string& word) {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("kind of %1").arg(text(word)));
    box->addItem(tr("(nothing: rejected)"), QString());
    for (const auto& name : model::kindNames()) box->addItem(models::kindWord(*model::parseKind(name)), text(name));
    const auto& kinds = base::childAt(base::childAt(m_mapping, "record"), "values");
    box->setCurrentIndex(std::max(0, box->findData(text(base::textAt(kinds, word.c_str())))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, word, box] {
        if (m_showing) return;
        ingest::mapKind(m_mapping, word, box->currentData().toString().toStdString());
        edited();
        // the lines that there are depend on it; the box itself must not go while it tells of its change
        QMetaObject::invokeMethod(
            this,
            [this, name = box->objectName()] {
                showFields();
                if (auto* again = findChild<QComboBox*>(name)) again->setFocus();
            },
            Qt::QueuedConnection);
    });
    return box;
}

void MappingForm::addField(const ingest::MappingField& field) {
    const auto from = ingest::mappedFrom(m_mapping, field);
    auto* columns = new QComboBox;
    columns->setObjectName(text(field.id));
    columns->addItem(from.plain ? tr("(none)") : tr("(as the text says)"), QString());
    for (const auto& heading : m_table.headings) columns->addItem(text(heading), text(heading));
    const int first = columns->count();
    for (const auto& constant : ingest::constantsOf(field))
        columns->addItem(tr("always %1").arg(models::metricWord(constant)), text(constant));
    const int same = from.always.empty() ? -1 : columns->findData(text(from.always), Qt::UserRole);
    columns->setCurrentIndex(same >= first ? same : std::max(0, columns->findData(text(from.column))));
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
    const auto take = [this, field, columns, unit, first] {
        if (m_showing) return;
        const auto chosen = columns->currentData().toString().toStdString();
        if (columns->currentIndex() >= first)
            ingest::mapAlways(m_mapping, field, chosen);
        else
            ingest::mapField(m_mapping, field, chosen,
                             unit ? unit->currentText().trimmed().toStdString() : std::string());
        edited();
    };
    connect(columns, &QComboBox::currentIndexChanged, this, take);
    if (unit) connect(unit, &QComboBox::currentTextChanged, this, take);
}

/// Another kind of row begins anew; only the name stays.
void MappingForm::begin(base::Json mapping) {
    if (const auto name = base::textAt(m_mapping, "title"); !name.empty()) mapping["title"] = name;
    m_mapping = std::move(mapping);
    edited();
    showFields();
}

void MappingForm::chooseRecord() {
    if (m_showing) return;
    const auto record = m_record->currentData().toString();
    if (record != kByColumn) return begin(ingest::suggestMapping(m_table.headings, record.toStdString()));
    auto suggested = ingest::suggestMapping(m_table);
    if (ingest::kindColumn(suggested).empty() && !m_table.headings.empty()) {
        const auto few = std::find_if(m_table.headings.begin(), m_table.headings.end(),
                                      [this](const auto& heading) { return m_table.words.contains(heading); });
        suggested = ingest::suggestByColumn(m_table, few == m_table.headings.end() ? m_table.headings.front() : *few);
    }
    begin(std::move(suggested));
}

void MappingForm::chooseKindColumn() {
    if (!m_showing) begin(ingest::suggestByColumn(m_table, m_kindColumn->currentText().toStdString()));
}

void MappingForm::readText() {
    auto typed = base::parseJson(mapping(), tr("The mapping").toStdString());
    const auto checked = ingest::parseMapping(mapping());
    m_wrong->setVisible(!checked);
    if (!checked) return m_wrong->setText(text(checked.error().text));
    m_mapping = std::move(*typed);
    showFields();
    m_pause.start();
}

} // namespace penumbra::shell
