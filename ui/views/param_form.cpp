#include "views/param_form.h"

#include "gather/source.h"

#include "models/words.h"
#include "views/moment_edit.h"
#include "views/search_list.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <algorithm>
#include <cmath>

namespace penumbra::views {

namespace {

QString translated(const char* text) { return models::registryText("actions", text); }

/// The part of the allowed range that a slider covers: what planners try, wide enough for the value that is there.
struct Range {
    double low, high, step;
};
Range sliderRange(const base::ParamSpec& spec, double value) {
    const bool whole = spec.kind == base::ParamKind::Integer;
    const double low = std::max(spec.minimum, 0.0);
    const double high = std::min(spec.maximum, std::max({value * 2, whole ? 20.0 : 3.0, low + 1}));
    return {low, high, whole ? 1.0 : 0.05};
}

int placeOf(const QString& text, const Range& range) {
    return static_cast<int>(std::lround((text.toDouble() - range.low) / range.step));
}

QString numberText(double value, bool whole) {
    return whole ? QString::number(std::llround(value)) : QString::number(value, 'g', 4);
}

} // namespace

bool beingTyped(const QLineEdit* field) { return field && field->hasFocus() && field->isModified(); }

ParamForm::ParamForm(QWidget* parent) : QWidget(parent) {
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

ParamForm::~ParamForm() { // as in EditForm
    for (auto* field : findChildren<QWidget*>()) field->disconnect(this);
}

void ParamForm::setSpecs(std::span<const base::ParamSpec> specs, const base::ParamTexts& texts,
                         const Choices& choices) {
    m_fields.clear();
    m_held = false;
    while (m_layout->rowCount() > 0) m_layout->removeRow(0);
    m_texts = texts;
    for (const auto& spec : specs) {
        auto* field = makeField(spec, choices);
        field->setAccessibleName(translated(spec.title));
        field->setToolTip(translated(spec.help));
        auto* label = new QLabel(translated(spec.title));
        label->setBuddy(field);
        label->setToolTip(translated(spec.help));
        m_layout->addRow(label, field);
    }
    setTexts(texts);
}

void ParamForm::setTexts(const base::ParamTexts& texts) {
    m_texts = texts;
    if (m_held) return;
    m_showing = true;
    for (const auto& field : m_fields) field.show(value(*field.spec));
    m_showing = false;
}

QString ParamForm::value(const base::ParamSpec& spec) const {
    const auto it = m_texts.find(spec.key);
    return it == m_texts.end() ? QString::fromUtf8(spec.preset) : QString::fromStdString(it->second);
}

void ParamForm::accept(const base::ParamSpec& spec, const QString& text, int drag, QWidget* field) {
    if (m_showing) return;
    QString wrong;
    if (!text.isEmpty()) {
        const auto parsed = base::parseParam(spec, text.toStdString());
        if (!parsed) wrong = QString::fromStdString(parsed.error().text);
    } else if (spec.required) {
        wrong = tr("This is needed.");
    }
    tell(spec, wrong, field);
    if (!wrong.isEmpty()) return;
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->setModified(false);
    if (text == value(spec)) return;
    if (text.isEmpty())
        m_texts.erase(spec.key);
    else
        m_texts[spec.key] = text.toStdString();
    emit edited(QString::fromUtf8(spec.key), drag);
}

void ParamForm::tell(const base::ParamSpec& spec, const QString& wrong, QWidget* field) {
    setWrong(*field, !wrong.isEmpty());
    field->setToolTip(wrong.isEmpty() ? translated(spec.help) : wrong);
}

QWidget* ParamForm::makeField(const base::ParamSpec& spec, const Choices& choices) {
    switch (spec.kind) {
    case base::ParamKind::Bool:
        return makeCheck(spec);
    case base::ParamKind::Integer:
    case base::ParamKind::Number:
        return m_sliders ? makeSlider(spec) : makeLine(spec);
    case base::ParamKind::Host:
        return makeList(spec, choices.hosts);
    case base::ParamKind::Workload:
        return makeList(spec, choices.workloads);
    case base::ParamKind::Service:
        return makeList(spec, choices.services);
    case base::ParamKind::Choice:
        return makeChoice(spec);
    case base::ParamKind::Time:
        return makeMoment(spec, choices.now);
    case base::ParamKind::Text:
        if (spec.key == std::string_view("rack")) return makeList(spec, choices.racks);
        if (spec.key == std::string_view("zone")) return makeList(spec, choices.zones);
        if (spec.key == std::string_view("dimension")) return makeList(spec, choices.dimensions);
        if (spec.key == std::string_view("which")) return makeNumbers(spec, choices.edits);
        return makeLine(spec);
    case base::ParamKind::Amount:
    case base::ParamKind::Duration:
        return makeLine(spec);
    }
    return makeLine(spec);
}

QWidget* ParamForm::makeCheck(const base::ParamSpec& spec) {
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this,
            [this, &spec, box](bool on) { accept(spec, on ? "true" : "false", 0, box); });
    m_fields.push_back({&spec, [box](const QString& text) { box->setChecked(text == QLatin1String("true")); }});
    return box;
}

QWidget* ParamForm::makeLine(const base::ParamSpec& spec) {
    auto* line = new QLineEdit;
    if (gather::isSecret(spec.key)) line->setEchoMode(QLineEdit::Password);
    if (spec.kind == base::ParamKind::Duration) line->setPlaceholderText(tr("e.g. 90m, 6h or 2d"));
    if (spec.kind == base::ParamKind::Amount && spec.unit == base::Unit::Bytes)
        line->setPlaceholderText(tr("e.g. 512MiB or 8GiB"));
    if (spec.kind == base::ParamKind::Amount && spec.unit == base::Unit::MilliCores)
        line->setPlaceholderText(tr("cores, e.g. 2 or 500m"));
    connect(line, &QLineEdit::editingFinished, this,
            [this, &spec, line] { accept(spec, line->text().trimmed(), 0, line); });
    m_fields.push_back({&spec, [this, &spec, line](const QString& text) {
                            if (beingTyped(line) || line->text() == text) return;
                            line->setText(text);
                            tell(spec, {}, line);
                        }});
    return line;
}

QWidget* ParamForm::makeMoment(const base::ParamSpec& spec, base::Time now) {
    auto* field = makeMomentEdit(translated(spec.title), now);
    const auto none = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    field->setMinimumDateTime(none);
    if (!spec.required) field->setSpecialValueText(tr("not set"));
    connect(field, &QDateTimeEdit::dateTimeChanged, this, [this, &spec, field, none] {
        const bool set = field->dateTime() != none;
        accept(spec, set ? QString::fromStdString(base::formatTime(momentOf(*field))) : QString(), 0, field);
    });
    m_fields.push_back({&spec, [field, none](const QString& text) {
                            const auto time = base::parseTime(text.toStdString());
                            if (time)
                                showMoment(*field, *time);
                            else
                                field->setDateTime(none);
                        }});
    return field;
}

QWidget* ParamForm::makeList(const base::ParamSpec& spec, const QStringList& items) {
    auto* list = new QComboBox;
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(12);
    searchWithin(*list);
    list->lineEdit()->setPlaceholderText(spec.required ? tr("choose…") : tr("none"));
    if (!spec.required) list->addItem(QString());
    list->addItems(items);
    connect(list->lineEdit(), &QLineEdit::editingFinished, this, [this, &spec, list] {
        if (!list->lineEdit()->isModified()) return; // it shows the name of what the edit has by its id
        accept(spec, list->currentText().trimmed(), 0, list);
        list->lineEdit()->setModified(false);
    });
    connect(list, &QComboBox::activated, this, [this, &spec, list] { accept(spec, list->currentText(), 0, list); });
    m_fields.push_back({&spec, [this, &spec, list](const QString& text) {
                            if (beingTyped(list->lineEdit())) return;
                            int at = list->findText(text);
                            if (at < 0 && text.contains(QLatin1Char('/'))) // "host/a1-01", an id
                                at = list->findText(text.section(QLatin1Char('/'), 1));
                            list->setCurrentIndex(at);
                            if (at < 0) list->setEditText(text);
                            const bool missing = spec.required && text.isEmpty();
                            tell(spec, missing ? tr("Choose one: until then this does nothing.") : QString(), list);
                        }});
    return list;
}

QWidget* ParamForm::makeChoice(const base::ParamSpec& spec) {
    auto* list = new QComboBox;
    for (const auto& id : QString::fromUtf8(spec.choices).split(QLatin1Char('|')))
        list->addItem(models::choiceWord(spec, id), id);
    connect(list, &QComboBox::activated, this,
            [this, &spec, list] { accept(spec, list->currentData().toString(), 0, list); });
    m_fields.push_back({&spec, [list](const QString& id) { list->setCurrentIndex(list->findData(id)); }});
    return list;
}

/// Several of a list, by their numbers: "1,3"; none of them is all of them.
QWidget* ParamForm::makeNumbers(const base::ParamSpec& spec, const QStringList& items) {
    auto* button = new QPushButton;
    button->setProperty("menu", true);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    for (const auto& item : items) menu->addAction(item)->setCheckable(true);
    const auto say = [button](const QString& numbers) {
        button->setText(numbers.isEmpty() ? tr("all")
                                          : QString(numbers).replace(QLatin1Char(','), QLatin1String(", ")));
    };
    connect(menu, &QMenu::triggered, this, [this, &spec, button, menu, say] {
        QStringList chosen;
        for (int i = 0; i < menu->actions().size(); ++i)
            if (menu->actions()[i]->isChecked()) chosen << QString::number(i + 1);
        const auto text = chosen.join(QLatin1Char(','));
        say(text);
        accept(spec, text, 0, button);
    });
    m_fields.push_back({&spec, [menu, say](const QString& text) {
                            const auto chosen = text.split(QLatin1Char(','));
                            for (int i = 0; i < menu->actions().size(); ++i)
                                menu->actions()[i]->setChecked(chosen.contains(QString::number(i + 1)));
                            say(text);
                        }});
    return button;
}

QWidget* ParamForm::makeSlider(const base::ParamSpec& spec) {
    const bool whole = spec.kind == base::ParamKind::Integer;
    const Range range = sliderRange(spec, value(spec).toDouble());
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QString::fromUtf8(spec.key));
    slider->setAccessibleName(translated(spec.title));
    slider->setRange(0, static_cast<int>(std::lround((range.high - range.low) / range.step)));
    slider->setPageStep(whole ? 1 : 2);
    auto* line = new QLineEdit;
    line->setFixedWidth(64);
    line->setAccessibleName(translated(spec.title));
    row->addWidget(slider, 1);
    row->addWidget(line);
    connect(slider, &QSlider::sliderPressed, this, [this] {
        m_held = true;
        ++m_drags;
    });
    connect(slider, &QSlider::sliderReleased, this, [this] { m_held = false; });
    connect(slider, &QSlider::valueChanged, this, [this, &spec, slider, line, range, whole](int at) {
        if (m_showing) return;
        const auto text = numberText(range.low + at * range.step, whole);
        line->setText(text);
        accept(spec, text, slider->isSliderDown() ? m_drags : 0, line);
    });
    connect(line, &QLineEdit::editingFinished, this, [this, &spec, slider, line, range] {
        accept(spec, line->text().trimmed(), 0, line);
        const QSignalBlocker quiet(slider);
        slider->setValue(placeOf(line->text(), range));
    });
    m_fields.push_back({&spec, [this, &spec, slider, line, range](const QString& text) {
                            if (beingTyped(line)) return;
                            line->setText(text);
                            tell(spec, {}, line);
                            slider->setValue(placeOf(text, range));
                        }});
    return box;
}

} // namespace penumbra::views
