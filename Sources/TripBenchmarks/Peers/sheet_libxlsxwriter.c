// Writes a workbook of so many people with libxlsxwriter in constant memory: sheet_libxlsxwriter ROWS OUT
//
// cc -O2 sheet_libxlsxwriter.c -o sheet_libxlsxwriter -lxlsxwriter
// Its zip deflates at Z_DEFAULT_COMPRESSION, which is zlib's level 6.

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

static lxw_worksheet *sheet;

static void text(int row, int column, const char *format, ...) {
  char buffer[128];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(buffer, sizeof buffer, format, arguments);
  va_end(arguments);
  worksheet_write_string(sheet, row, column, buffer, NULL);
}

static void number(int row, int column, double value, lxw_format *format) {
  worksheet_write_number(sheet, row, column, value, format);
}

int main(int count, char **words) {
  if (count != 3) return 64;
  static const char *surnames[] = {"WANG", "CHEN", "LIN", "HUANG", "CHANG", "LEE", "WU", "LIU"};
  // Days of a workbook are counted from 1899-12-30.
  const int epoch = 25569;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(words[2], &options);
  sheet = workbook_add_worksheet(book, "Manifest");
  lxw_format *day = workbook_add_format(book), *money = workbook_add_format(book);
  format_set_num_format(day, "yyyy-mm-dd");
  format_set_num_format(money, "[$NT$-404]#,##0");
  for (int column = 0; column < 20; column++) text(0, column, "Column %d", column);
  for (int index = 0, rows = atoi(words[1]); index < rows; index++) {
    int row = index + 1, company = index / 2 + 1;
    number(row, 0, index + 1, NULL);
    text(row, 1, "C%d", company);
    text(row, 2, "範例第%d股份有限公司", company);
    text(row, 3, "範例團員%d", index);
    worksheet_write_string(sheet, row, 4, surnames[index % 8], NULL);
    text(row, 5, "SPECIMEN %d", index);
    worksheet_write_string(sheet, row, 6, "總經理", NULL);
    worksheet_write_string(sheet, row, 7, index % 2 ? "F" : "M", NULL);
    number(row, 8, epoch + 20000 + index % 3000, day);
    worksheet_write_string(sheet, row, 9, "TWN", NULL);
    text(row, 10, "%d", 300000000 + index);
    number(row, 11, epoch + 22000, day);
    number(row, 12, 66800 + index % 7, money);
    worksheet_write_string(sheet, row, 13, "雙人房", NULL);
    text(row, 14, "R%d", index / 2);
    worksheet_write_string(sheet, row, 15, index % 9 ? "一般" : "素食", NULL);
    worksheet_write_string(sheet, row, 16, "TPE-HND", NULL);
    worksheet_write_string(sheet, row, 17, "SDJ-TPE", NULL);
    number(row, 18, index % 40, NULL);
    text(row, 19, "specimen%d@specimen.example", index);
  }
  return workbook_close(book);
}
