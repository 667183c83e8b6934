/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-sheet-page.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-save-file.h"
#include "loosen-sheet-choice.h"
#include "loosen-sheet-date-entry.h"
#include "loosen-toolkit.h"

#define SAVE_DELAY_MS 500 /* after the last letter */
#define MAX_PAIN 10

/**
 * LoosenSheetPage:
 *
 * The questions of the sheet that describes the pain to a therapist, filled in from the marks on the map, to be printed
 * or saved as a PDF. It has no header bar; the window gives one. What it shows is made when it is mapped first.
 *
 * # Signals
 * `show-map`: the person wants to mark where it hurts.
 */
struct _LoosenSheetPage {
  AdwBin parent_instance;

  LoosenComplaint *complaint;  /* (owned) (nullable) */
  LoosenStore *store;          /* (owned) (nullable) */
  LoosenClock *clock;          /* (owned) (nullable) */
  LoosenSheetAnswers *answers; /* (owned) (nullable), when built */
  GPtrArray *sections;         /* (element-type utf8): headings and texts in turn */
  LoosenSheetChoice *now;      /* (unowned) (nullable): how bad it is now */
  const LoosenPainQuestion *score; /* (unowned) (nullable), the question of @now */
  int seen_pain;               /* the pain of the complaint that @now was filled from */
  guint save_source;

  GtkWidget *trouble;
  GtkLabel *trouble_text;
  GtkLabel *where;
  GtkLabel *marks;
  GtkBox *questions;
  GtkWidget *said;
  GtkLabel *said_text;
};

G_DEFINE_FINAL_TYPE (LoosenSheetPage, loosen_sheet_page, ADW_TYPE_BIN)

enum { SHOW_MAP, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
show_trouble (LoosenSheetPage *self)
{
  const char *trouble = loosen_sheet_answers_get_trouble (self->answers);

  gtk_label_set_label (self->trouble_text, trouble != NULL ? trouble : "");
  gtk_widget_set_visible (self->trouble, trouble != NULL);
}

static void
say (LoosenSheetPage *self, const char *text)
{
  gtk_label_set_label (self->said_text, text != NULL ? text : "");
  gtk_widget_set_visible (self->said, text != NULL);
  if (text != NULL)
    loosen_toolkit_announce (GTK_WIDGET (self), text);
}

static void
save_cb (gpointer user_data)
{
  LoosenSheetPage *self = user_data;

  self->save_source = 0;
  loosen_sheet_page_save (self);
}

static void
save_soon (LoosenSheetPage *self)
{
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add_once (SAVE_DELAY_MS, save_cb, self);
}

static const LoosenPainQuestion *
get_question (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), "question");
}

static void
choice_changed_cb (LoosenSheetPage *self, LoosenSheetChoice *choice)
{
  const LoosenPainQuestion *question = get_question (choice);
  int chosen = loosen_sheet_choice_get_chosen (choice);

  loosen_sheet_answers_set_choice (self->answers, question, chosen >= 0 ? question->choices[chosen].id : NULL);
  loosen_sheet_page_save (self);
}

static void
number_changed_cb (LoosenSheetPage *self, LoosenSheetChoice *choice)
{
  LoosenSheetNumber which = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (choice), "which"));

  loosen_sheet_answers_set_number (self->answers, get_question (choice), which,
                                   loosen_sheet_choice_get_chosen (choice));
  loosen_sheet_page_save (self);
}

static void
text_changed_cb (LoosenSheetPage *self, GtkTextBuffer *buffer)
{
  g_autofree char *text = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  loosen_sheet_answers_set_text (self->answers, get_question (buffer), text);
  save_soon (self);
}

static void
date_changed_cb (LoosenSheetPage *self, LoosenSheetDateEntry *entry)
{
  LoosenSheetDate date;

  /* What is wrong is said below it, and what was there before stays kept. */
  if (!loosen_sheet_date_entry_get_date (entry, &date))
    return;

  loosen_sheet_answers_set_date (self->answers, get_question (entry), date);
  save_soon (self);
}

static GtkWidget *
make_choice (LoosenSheetPage *self, const LoosenPainQuestion *question)
{
  GtkWidget *choice = loosen_sheet_choice_new (question->item.text);
  const char *chosen = loosen_sheet_answers_get_choice (self->answers, question);

  for (guint i = 0; i < question->n_choices; i++)
    loosen_sheet_choice_add (LOOSEN_SHEET_CHOICE (choice), question->choices[i].text, NULL);
  for (guint i = 0; chosen != NULL && i < question->n_choices; i++)
    if (g_str_equal (question->choices[i].id, chosen))
      loosen_sheet_choice_set_chosen (LOOSEN_SHEET_CHOICE (choice), i);
  g_signal_connect_object (choice, "changed", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);

  return choice;
}

static GtkWidget *
make_number (LoosenSheetPage *self, const LoosenPainQuestion *question, LoosenSheetNumber which, const char *heading)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", heading, "xalign", 0.0, "wrap", TRUE, NULL);
  GtkWidget *choice = loosen_sheet_choice_new (heading);

  for (int i = 0; i <= MAX_PAIN; i++) {
    g_autofree char *text = g_strdup_printf ("%d", i);
    /* Translators: "Now: 6 of 10", a button read by screen readers */
    g_autofree char *name = g_strdup_printf (_ ("%s: %d of 10"), heading, i);

    loosen_sheet_choice_add (LOOSEN_SHEET_CHOICE (choice), text, name);
  }
  loosen_sheet_choice_set_chosen (LOOSEN_SHEET_CHOICE (choice),
                                  loosen_sheet_answers_get_number (self->answers, question, which));
  g_object_set_data (G_OBJECT (choice), "question", (gpointer) question);
  g_object_set_data (G_OBJECT (choice), "which", GUINT_TO_POINTER (which));
  g_signal_connect_object (choice, "changed", G_CALLBACK (number_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), choice);
  if (which == LOOSEN_SHEET_NOW) {
    self->now = LOOSEN_SHEET_CHOICE (choice);
    self->score = question;
  }

  return box;
}

static GtkWidget *
make_numbers (LoosenSheetPage *self, const LoosenPainQuestion *question)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  gtk_box_append (GTK_BOX (box), make_number (self, question, LOOSEN_SHEET_NOW, _ ("Now")));
  gtk_box_append (GTK_BOX (box), make_number (self, question, LOOSEN_SHEET_WORST, _ ("At its worst this week")));

  return box;
}

static GtkWidget *
make_text (LoosenSheetPage *self, const LoosenPainQuestion *question)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = g_object_new (GTK_TYPE_TEXT_VIEW,
                                  "accepts-tab", FALSE,
                                  "wrap-mode", GTK_WRAP_WORD_CHAR,
                                  "top-margin", 9,
                                  "bottom-margin", 9,
                                  "left-margin", 9,
                                  "right-margin", 9,
                                  NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  g_object_set (scrolled,
                "hscrollbar-policy", GTK_POLICY_NEVER,
                "propagate-natural-height", TRUE,
                "min-content-height", 64,
                "max-content-height", 240,
                NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_add_css_class (scrolled, "sheet-text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, question->item.text, -1);
  gtk_text_buffer_set_text (buffer, loosen_sheet_answers_get_text (self->answers, question), -1);
  g_object_set_data (G_OBJECT (buffer), "question", (gpointer) question);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);

  return scrolled;
}

static GtkWidget *
make_date (LoosenSheetPage *self, const LoosenPainQuestion *question)
{
  GtkWidget *entry;
  GDate today;

  loosen_sheet_answers_get_today (self->answers, &today);
  entry = loosen_sheet_date_entry_new (&today);
  loosen_sheet_date_entry_set_date (LOOSEN_SHEET_DATE_ENTRY (entry),
                                    loosen_sheet_answers_get_date (self->answers, question));
  g_signal_connect_object (entry, "changed", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);

  return entry;
}

static GtkWidget *
make_answer (LoosenSheetPage *self, const LoosenPainQuestion *question)
{
  switch (question->kind) {
  case LOOSEN_ANSWER_CHOICE:
    return make_choice (self, question);
  case LOOSEN_ANSWER_TEXT:
    return make_text (self, question);
  case LOOSEN_ANSWER_TWO_NUMBERS:
    return make_numbers (self, question);
  case LOOSEN_ANSWER_DATE:
    return make_date (self, question);
  case LOOSEN_ANSWER_MAP:
  default:
    return NULL;
  }
}

static void
add_question (LoosenSheetPage *self, const LoosenPainQuestion *question)
{
  GtkWidget *answer = make_answer (self, question);
  GtkWidget *box;
  GtkWidget *label;

  /* The map stands above all questions. */
  if (answer == NULL) {
    gtk_label_set_label (self->where, question->item.text);
    return;
  }

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  label = g_object_new (GTK_TYPE_LABEL,
                        "label", question->item.text,
                        "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                        "xalign", 0.0,
                        "wrap", TRUE,
                        NULL);
  gtk_widget_add_css_class (label, "heading");
  g_object_set_data (G_OBJECT (answer), "question", (gpointer) question);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), answer);
  gtk_box_append (self->questions, box);
}

static void
append_line (GString *text, const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_printf (text, "• %s", line);
}

static void
show_marks (LoosenSheetPage *self)
{
  LoosenCatalog *catalog = loosen_complaint_get_catalog (self->complaint);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);
  g_autoptr (GString) text = g_string_new (NULL);
  const LoosenMark *marks;
  guint n_marks;

  marks = loosen_complaint_get_marks (self->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++) {
    g_autofree char *name = loosen_zone_dup_label (marks[i].zone, marks[i].side);

    append_line (text, name);
  }
  if (loosen_complaint_get_pin (self->complaint) != NULL)
    append_line (text, _ ("Sharpest spot"));
  for (guint i = 0; symptoms[i] != NULL; i++)
    if (loosen_complaint_has_symptom (self->complaint, symptoms[i]))
      append_line (text, symptoms[i]->name);
  if (loosen_complaint_get_sharp_constant (self->complaint))
    append_line (text, _ ("Sharp and constant"));
  gtk_label_set_label (self->marks, text->len > 0 ? text->str : _ ("Nothing is marked yet."));
}

/* The pain of the complaint fills the answer when it is new; what is answered here later stays. */
static void
fill_pain (LoosenSheetPage *self)
{
  int pain = loosen_complaint_get_pain (self->complaint);

  if (self->now == NULL || pain == self->seen_pain)
    return;

  self->seen_pain = pain;
  if (pain == LOOSEN_PAIN_UNSET)
    return;
  loosen_sheet_choice_set_chosen (self->now, pain);
  loosen_sheet_answers_set_number (self->answers, self->score, LOOSEN_SHEET_NOW, pain);
  loosen_sheet_page_save (self);
}

static void
complaint_changed_cb (LoosenSheetPage *self)
{
  show_marks (self);
  fill_pain (self);
}

static void
build (LoosenSheetPage *self)
{
  LoosenCatalog *catalog = loosen_complaint_get_catalog (self->complaint);
  const LoosenPainQuestion *const *questions = loosen_catalog_get_care (catalog)->questions;

  self->answers = loosen_sheet_answers_new (catalog, self->store, self->clock);
  for (guint i = 0; questions[i] != NULL; i++)
    add_question (self, questions[i]);
  show_trouble (self);
  g_signal_connect_object (self->complaint, "changed", G_CALLBACK (complaint_changed_cb), self, G_CONNECT_SWAPPED);
  complaint_changed_cb (self);
}

static LoosenSheetPrint *
make_print (LoosenSheetPage *self)
{
  LoosenSheetPrint *print = loosen_sheet_print_new (self->complaint, self->answers);

  for (guint i = 0; i + 1 < self->sections->len; i += 2)
    loosen_sheet_print_add_section (print, g_ptr_array_index (self->sections, i),
                                    g_ptr_array_index (self->sections, i + 1));

  return print;
}

static GtkWindow *
get_window (LoosenSheetPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
done_cb (LoosenSheetPage *self, GtkPrintOperationResult result, GtkPrintOperation *operation)
{
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    say (self, _ ("It could not be printed. Is the printer on and connected? You can save it as a PDF instead."));
}

static void
print_cb (LoosenSheetPage *self)
{
  g_autoptr (LoosenSheetPrint) print = make_print (self);
  g_autoptr (GtkPrintOperation) operation = loosen_sheet_print_new_operation (print);
  g_autoptr (GError) error = NULL;

  say (self, NULL);
  loosen_sheet_page_save (self);
  /* The operation outlives this function, and needs the sheet as long. */
  g_object_set_data_full (G_OBJECT (operation), "sheet", g_object_ref (print), g_object_unref);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, get_window (self), &error) ==
      GTK_PRINT_OPERATION_RESULT_ERROR) {
    g_message ("Cannot print: %s", error->message);
    done_cb (self, GTK_PRINT_OPERATION_RESULT_ERROR, operation);
  }
}

static void
file_chosen_cb (GFile *file, GObject *owner)
{
  LoosenSheetPage *self = LOOSEN_SHEET_PAGE (owner);

  if (file != NULL && self->answers != NULL)
    loosen_sheet_page_export (self, file);
}

static void
save_as_pdf_cb (LoosenSheetPage *self)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("PDF documents"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  say (self, NULL);
  loosen_sheet_page_save (self);
  loosen_save_file_choose (get_window (self), _ ("Save as PDF"),
                           /* Translators: the name of a file */
                           _ ("Where it hurts.pdf"), filter, file_chosen_cb, G_OBJECT (self));
}

static void
show_map_cb (LoosenSheetPage *self)
{
  g_signal_emit (self, signals[SHOW_MAP], 0);
}

static void
loosen_sheet_page_map (GtkWidget *widget)
{
  LoosenSheetPage *self = LOOSEN_SHEET_PAGE (widget);

  if (self->answers == NULL && self->complaint != NULL)
    build (self);

  GTK_WIDGET_CLASS (loosen_sheet_page_parent_class)->map (widget);
}

static void
loosen_sheet_page_unmap (GtkWidget *widget)
{
  LoosenSheetPage *self = LOOSEN_SHEET_PAGE (widget);

  if (self->answers != NULL)
    loosen_sheet_page_save (self);

  GTK_WIDGET_CLASS (loosen_sheet_page_parent_class)->unmap (widget);
}

static void
loosen_sheet_page_dispose (GObject *object)
{
  LoosenSheetPage *self = LOOSEN_SHEET_PAGE (object);

  g_clear_handle_id (&self->save_source, g_source_remove);
  if (self->answers != NULL)
    loosen_sheet_answers_save (self->answers);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_SHEET_PAGE);
  self->now = NULL;
  g_clear_object (&self->answers);
  g_clear_object (&self->complaint);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->sections, g_ptr_array_unref);

  G_OBJECT_CLASS (loosen_sheet_page_parent_class)->dispose (object);
}

static void
loosen_sheet_page_class_init (LoosenSheetPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_sheet_page_dispose;

  widget_class->map = loosen_sheet_page_map;
  widget_class->unmap = loosen_sheet_page_unmap;

  signals[SHOW_MAP] = g_signal_new ("show-map", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-sheet-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, trouble_text);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, where);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, marks);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, questions);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, said);
  gtk_widget_class_bind_template_child (widget_class, LoosenSheetPage, said_text);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_as_pdf_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_map_cb);
}

static void
loosen_sheet_page_init (LoosenSheetPage *self)
{
  self->seen_pain = LOOSEN_PAIN_UNSET;
  self->sections = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_sheet_page_new:
 *
 * Returns: a page that shows nothing yet
 */
GtkWidget *
loosen_sheet_page_new (void)
{
  return g_object_new (LOOSEN_TYPE_SHEET_PAGE, NULL);
}

/**
 * loosen_sheet_page_set_up:
 * @self: the page
 * @complaint: what is marked
 * @store: where answers are kept
 * @clock: the clock
 *
 * Gives the page what it needs. May be called once.
 */
void
loosen_sheet_page_set_up (LoosenSheetPage *self, LoosenComplaint *complaint, LoosenStore *store, LoosenClock *clock)
{
  g_return_if_fail (LOOSEN_IS_SHEET_PAGE (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (LOOSEN_IS_STORE (store));
  g_return_if_fail (LOOSEN_IS_CLOCK (clock));
  g_return_if_fail (self->complaint == NULL);

  self->complaint = g_object_ref (complaint);
  self->store = g_object_ref (store);
  self->clock = g_object_ref (clock);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    build (self);
}

/**
 * loosen_sheet_page_set_section:
 * @self: the page
 * @heading: a translated heading
 * @text: (nullable): a text, each line of it a paragraph; %NULL for none any more
 *
 * Has something else printed below the answers, such as the pain of the last sessions or the safety answers.
 */
void
loosen_sheet_page_set_section (LoosenSheetPage *self, const char *heading, const char *text)
{
  g_return_if_fail (LOOSEN_IS_SHEET_PAGE (self));
  g_return_if_fail (heading != NULL);

  for (guint i = 0; i + 1 < self->sections->len; i += 2)
    if (g_str_equal (g_ptr_array_index (self->sections, i), heading)) {
      g_ptr_array_remove_range (self->sections, i, 2);
      break;
    }
  if (text == NULL)
    return;

  g_ptr_array_add (self->sections, g_strdup (heading));
  g_ptr_array_add (self->sections, g_strdup (text));
}

/**
 * loosen_sheet_page_save:
 * @self: the page, after it was mapped
 *
 * Keeps the answers now, and says so on the page if that fails. They are also kept soon after each change.
 *
 * Returns: whether all is kept
 */
gboolean
loosen_sheet_page_save (LoosenSheetPage *self)
{
  gboolean saved;

  g_return_val_if_fail (LOOSEN_IS_SHEET_PAGE (self), FALSE);
  g_return_val_if_fail (self->answers != NULL, FALSE);

  g_clear_handle_id (&self->save_source, g_source_remove);
  saved = loosen_sheet_answers_save (self->answers);
  show_trouble (self);

  return saved;
}

/**
 * loosen_sheet_page_export:
 * @self: the page, after it was mapped
 * @file: where to
 *
 * Writes the sheet as a PDF, and says on the page how that went.
 *
 * Returns: whether it was written; otherwise what was there before is as it was
 */
gboolean
loosen_sheet_page_export (LoosenSheetPage *self, GFile *file)
{
  g_autoptr (LoosenSheetPrint) print = NULL;
  g_autoptr (GtkPaperSize) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (LOOSEN_IS_SHEET_PAGE (self), FALSE);
  g_return_val_if_fail (self->answers != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  print = make_print (self);
  paper = gtk_paper_size_new (NULL);
  bytes = loosen_sheet_print_to_pdf (print, paper, &error);
  if (bytes != NULL && loosen_save_file_write (file, bytes, &error)) {
    say (self, _ ("The PDF is saved."));
    return TRUE;
  }

  g_message ("Cannot save a PDF: %s", error->message);
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    say (self, _ ("The PDF could not be saved: there is no room on the disk."));
  else if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
           g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ROFS) ||
           g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
           g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    say (self, _ ("The PDF could not be saved: you may not write there. Choose another folder."));
  else
    say (self, _ ("The PDF could not be saved there. Choose another folder."));

  return FALSE;
}
